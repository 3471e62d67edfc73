import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const isFile = async (path) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Finds the file for a path, as static hosts do: the file itself, the file with .html, or the index of a folder. */
async function fileOf(root, pathname) {
  const path = normalize(join(root, decodeURIComponent(pathname)));
  if (!path.startsWith(root)) return undefined;
  for (const one of [path, `${path}.html`, join(path, 'index.html')]) if (await isFile(one)) return one;
  return undefined;
}

/** Serves the built site on loopback. Unknown paths get the not-found page with a 404 status. */
export async function serveSite(root) {
  const server = createServer(async (request, response) => {
    try {
      const file = await fileOf(root, new URL(request.url, 'http://local').pathname);
      const body = await readFile(file ?? join(root, '404.html'));
      response.writeHead(file === undefined ? 404 : 200, {
        'Content-Type': TYPES[extname(file ?? '404.html')] ?? 'application/octet-stream',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch {
      response.writeHead(400).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
