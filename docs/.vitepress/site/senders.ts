import type { Description } from '../atlas.js';
import { rangeOf } from './words.js';

const BY_CLASS: Readonly<Record<string, string>> = {
  '1xx':
    'The server, or a proxy in front of it. Most client libraries process the response and return only the final one.',
  '2xx': 'The application that handles the URL. A cache or CDN can send a stored copy instead.',
  '3xx': 'The application, the web server, or a CDN: each can have separate redirect rules.',
  '4xx':
    'The application or its framework. A web server, CDN, or firewall in front of it can also send it, before the application sees the request.',
  '5xx': 'The application, its framework, or the web server.',
};

/** The codes whose senders differ from those of their class. */
const BY_CODE: Readonly<Record<number, string>> = {
  100: 'The server, or a proxy on its behalf, if the request has `Expect: 100-continue`.',
  103: 'A server or CDN that is still preparing the final response.',
  203: "A transforming proxy that changed the origin server's response.",
  206: 'The server that stores the file, in response to a request with `Range`.',
  304: 'The server or a cache, in response to a conditional request. Browsers send such requests for stored copies.',
  400: "The application, if it can't use the input. A web server or load balancer sends it for requests that aren't valid HTTP.",
  403: 'The application, the web server (file permissions or deny rules), or a firewall or bot protection in front of it.',
  404: "The application's router or the web server, if no file or route matches the path.",
  407: 'A proxy between the client and the server. The server never sees the request.',
  408: 'A web server or load balancer that waited too long for the request. Applications rarely send it.',
  413: "A web server or gateway (its limit is often lower than the application's), or the application itself.",
  414: "A web server, or the runtime's HTTP parser, usually before the application sees the request.",
  416: 'The server that stores the file, in response to a request with `Range`.',
  421: "A server or gateway that isn't configured for the host name, typically after a client reused a connection.",
  429: 'The application, an API gateway, or a CDN: each can have a separate rate limit.',
  431: "A web server, or the runtime's HTTP parser, usually before the application sees the request.",
  451: 'Any server on the path: the origin server, a CDN, or an access provider.',
  500: 'The application or its framework, typically after an error that no code handled.',
  502: 'A gateway or proxy, such as a load balancer or CDN. Its upstream server sent an invalid response or none.',
  503: 'The application or the web server during overload or maintenance, or a load balancer without a healthy upstream server.',
  504: "A gateway or proxy whose upstream server didn't respond in time.",
  505: "A web server, or the runtime's HTTP parser.",
  511: 'A network that requires a sign-in, such as guest Wi-Fi. The server in the URL never sees the request.',
};

/** Describes who usually sends a registered code. */
export const senderOf = (code: number): string => BY_CODE[code] ?? BY_CLASS[rangeOf(code)] ?? '';

const NOTHING: Readonly<Record<string, string>> = {
  '1xx': 'Nothing: wait for the final response.',
  '2xx': 'Nothing: the request succeeded.',
  '3xx': 'Read the body, which explains how to continue.',
};

/** Returns the next step for a code whose record has no causes to check. */
export const nothingToDo = (code: number): string | undefined =>
  code === 305 ? "Don't follow it. The server should send a different code." : NOTHING[rangeOf(code)];

/** Vendors whose products are between the client and the origin server. */
const CDNS = ['cloudflare', 'fastly', 'gcore', 'tencent-edgeone', 'akamai-eaa', 'pantheon', 'vercel'];
const GATEWAY_CODES = [502, 503, 504];

interface Step {
  readonly what: string;
  readonly command: string;
}

/** Returns the commands that show who sent a code: they show the response, the product that sent it, and its log. */
export function findingOut(description: Description, asked: string): Step[] {
  const { code } = description;
  const meanings = 'meanings' in description ? description.meanings : [];
  const reaches = meanings.length === 0 || meanings.some(({ reachesClient }) => reachesClient);
  const isBehindCdn = meanings.some(({ vendor }) => CDNS.includes(vendor)) && code >= 500;
  const isLogged =
    code >= 200 && (meanings.length === 0 || meanings.some(({ vendor }) => vendor === 'nginx'));
  return [
    ...(reaches
      ? [
          { what: 'The status, the headers, and the body', command: asked },
          { what: 'The product that sent the response', command: `${asked} | npx http-status-atlas` },
        ]
      : []),
    ...(isBehindCdn
      ? [
          {
            what: 'The response from the origin server, whose IP address is 192.0.2.7',
            command: 'curl -si --resolve api.example:443:192.0.2.7 https://api.example/',
          },
        ]
      : []),
    ...(GATEWAY_CODES.includes(code)
      ? [
          {
            what: 'The response from the upstream server, bypassing the gateway',
            command: 'curl -si http://127.0.0.1:3000/',
          },
        ]
      : []),
    ...(isLogged
      ? [
          {
            what: "The requests in the web server's access log",
            command: `grep '" ${code} ' /var/log/nginx/access.log`,
          },
        ]
      : []),
    ...(code >= 500 && meanings.length === 0
      ? [{ what: "The errors in the web server's error log", command: 'tail -n 20 /var/log/nginx/error.log' }]
      : []),
  ];
}

/** Formats the commands as a terminal session, with a comment before each command. */
export const sessionOf = (steps: readonly Step[]): string =>
  steps.map(({ what, command }) => `# ${what}\n$ ${command}`).join('\n');
