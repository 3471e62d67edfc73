// node:http without a framework: the statuses that its parser and its timeouts send.
import { createServer } from 'node:http';

const server = createServer({ connectionsCheckingInterval: 200 }, (request, response) => {
  if (request.url === '/upgrade') response.writeHead(426, { Upgrade: 'websocket', Connection: 'upgrade' });
  else if (request.url === '/index.html') response.setHeader('Content-Type', 'text/html');
  else response.statusCode = 404;
  response.end(request.url === '/index.html' ? '<p>Field</p>' : undefined);
});
server.headersTimeout = 1000;
server.requestTimeout = 1500;
server.listen(Number(process.env.PORT), '127.0.0.1');
