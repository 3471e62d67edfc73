import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Description } from '../atlas.js';
import { rangeOf } from './words.js';

/** A sentence about who sends a code, and where this is documented. */
export interface Sender {
  readonly text: string;
  readonly source: string;
}

const { classes, codes } = parse(
  readFileSync(new URL('../data/senders.yaml', import.meta.url), 'utf8'),
) as Readonly<Record<'classes' | 'codes', Readonly<Record<string, Sender>>>>;

/** Describes who usually sends a registered code. */
export const senderOf = (code: number): Sender | undefined => codes[code] ?? classes[rangeOf(code)];

/** Vendors whose products are between the client and the origin server. */
const CDNS = ['cloudflare', 'fastly', 'gcore', 'tencent-edgeone', 'akamai-eaa', 'pantheon', 'vercel'];
const GATEWAY_CODES = [502, 503, 504];

interface Step {
  readonly what: string;
  readonly command: string;
}

/**
 * Returns the commands that show a response with the code, the product that sent the response, and that product's log.
 */
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
            what: 'The requests in the access log of the web server',
            command: `grep '" ${code} ' /var/log/nginx/access.log`,
          },
        ]
      : []),
    ...(code >= 500 && meanings.length === 0
      ? [
          {
            what: 'The errors in the error log of the web server',
            command: 'tail -n 20 /var/log/nginx/error.log',
          },
        ]
      : []),
  ];
}

/**
 * Formats the commands as a terminal session, with a comment before each command. The comments have no apostrophes,
 * because the highlighter would take them for quotation marks.
 */
export const sessionOf = (steps: readonly Step[]): string =>
  steps.map(({ what, command }) => `# ${what}\n$ ${command}`).join('\n');
