import type { MarkdownRenderer } from 'vitepress';
import { htmlToken, type Token } from './tokens.js';

const REQUEST_LINE = /^[A-Z]+ \S+ HTTP\/\d/;
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? \d{3}/;

const startsMessage = (line: string) => REQUEST_LINE.test(line) || STATUS_LINE.test(line);

/** Splits an exchange into its requests and responses. */
export function messagesOf(exchange: string): string[] {
  const messages: string[][] = [];
  const lines = exchange.trimEnd().split('\n');
  lines.forEach((line, at) => {
    const begins = at === 0 || (startsMessage(line) && lines[at - 1] === '');
    if (begins) messages.push([line]);
    else messages.at(-1)?.push(line);
  });
  return messages.map((message) => message.join('\n').trimEnd());
}

/**
 * Formats a JSON body on several lines if a single line would be too long to read. A message with Content-Length
 * remains unchanged because its body must have that number of bytes.
 */
export function spreadJson(message: string, most = 60): string {
  const end = message.indexOf('\n\n');
  const body = message.slice(end + 2);
  if (
    end < 0 ||
    body.length <= most ||
    body.includes('\n') ||
    /^content-length:/im.test(message.slice(0, end))
  )
    return message;
  try {
    return `${message.slice(0, end)}\n\n${JSON.stringify(JSON.parse(body), null, 2)}`;
  } catch {
    return message;
  }
}

/** Shows an exchange's request and response separately, each with a label and a copy button. */
export function splitExchanges(md: MarkdownRenderer): void {
  md.core.ruler.push('split-exchanges', (state) => {
    state.tokens = state.tokens.flatMap((token: Token) => {
      if (token.type !== 'fence' || token.info.trim() !== 'http') return [token];
      const messages = messagesOf(token.content).map((message) => spreadJson(message));
      if (messages.length < 2 || !messages.every((message) => startsMessage(message))) return [token];
      return [
        htmlToken(state, '<div class="exchange">'),
        ...messages.flatMap((message) => {
          const one = Object.assign(new state.Token('fence', 'code', 0), {
            info: 'http',
            content: `${message}\n`,
            markup: token.markup,
            map: token.map,
          });
          const label = STATUS_LINE.test(message) ? 'Response' : 'Request';
          return [htmlToken(state, `<p class="label">${label}</p>`), one];
        }),
        htmlToken(state, '</div>'),
      ];
    });
  });
}
