import { whyNot } from './applies.js';
import { headersLiteral, problemStatement, textExpression } from './literals.js';
import type { Listing, Template } from './platform.js';
import { libraryImports, type Subject, usesProblem } from './subject.js';

const server = (subject: Subject, body: readonly string[]): Listing => ({
  language: 'js',
  text: [
    "import { createServer } from 'node:http';",
    ...libraryImports(subject, { problem: usesProblem(subject) }),
    '',
    'const server = createServer((request, response) => {',
    ...body.map((line) => `  ${line}`),
    '});',
    '',
    'server.listen(3000);',
  ].join('\n'),
});

const interim = (subject: Subject, write: string): Listing => {
  const final = subject.exchange.final;
  const headers = headersLiteral(final?.headers ?? [], '  ', 26);
  const end = final?.body === undefined ? '' : `'${final.body}'`;
  return {
    language: 'js',
    text: [
      "import { createServer } from 'node:http';",
      '',
      'const server = createServer((request, response) => {',
      `  ${write}`,
      `  response.writeHead(${final?.code}, ${headers});`,
      `  response.end(${end});`,
      '});',
      '',
      'server.listen(3000);',
    ].join('\n'),
  };
};

/** Node's server handles 100 and 101 in events, before a request handler runs. */
function inEvents({ code, exchange }: Subject): Listing | undefined {
  if (code === 100)
    return {
      language: 'js',
      text: `import { createServer } from 'node:http';

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(201, { Location: '/videos/7' }).end();
  });
});

// Without this listener, Node sends 100 for every request that expects it.
server.on('checkContinue', (request, response) => {
  response.writeContinue();
  server.emit('request', request, response);
});

server.listen(3000);`,
    };
  if (code === 101) {
    const lines = exchange.response.headers.map(([name, value]) =>
      name === 'Sec-WebSocket-Accept' ? `    \`${name}: \${accept}\`,` : `    '${name}: ${value}',`,
    );
    return {
      language: 'js',
      text: `import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

const server = createServer();

server.on('upgrade', (request, socket) => {
  const key = request.headers['sec-websocket-key'];
  const accept = createHash('sha1')
    .update(\`\${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11\`)
    .digest('base64');
  const response = [
    'HTTP/1.1 101 Switching Protocols',
${lines.join('\n')}
  ];
  socket.write(\`\${response.join('\\r\\n')}\\r\\n\\r\\n\`);
  // From here on, the socket uses the WebSocket protocol.
});

server.listen(3000);`,
      note: 'Use a library such as `ws` for the frames that follow.',
    };
  }
  return undefined;
}

export const nodeHttp: Template = (subject) => {
  const { code, status, exchange } = subject;
  // You can write a proxy with Node's server, so the reason that applies to applications doesn't apply here.
  const reason = code === 407 ? undefined : whyNot(subject);
  if (reason !== undefined) return reason;
  const special = inEvents(subject);
  if (special !== undefined) return special;
  if (code === 102) return interim(subject, 'response.writeProcessing();');
  if (code === 103) {
    const link = exchange.response.headers.find(([name]) => name === 'Link')?.[1];
    return interim(subject, `response.writeEarlyHints({ link: '${link}' });`);
  }
  const { headers, body } = exchange.response;
  const call = `response.writeHead(${status}`;
  return server(subject, [
    ...problemStatement(exchange.response, status, '  '),
    headers.length === 0 ? `${call});` : `${call}, ${headersLiteral(headers, '  ', call.length + 4)});`,
    body === undefined ? 'response.end();' : `response.end(${textExpression(exchange.response)});`,
  ]);
};
