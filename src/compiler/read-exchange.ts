/** A request or a response in an example exchange. */
export interface ExchangeMessage {
  readonly start: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly content: string;
}

/** A request and its response. If there is an interim response, the client sends the request body after it. */
export interface ExchangeRound {
  readonly request: ExchangeMessage;
  readonly interim?: ExchangeMessage;
  readonly response: ExchangeMessage;
}

const REQUEST = /^[A-Z]+ \S+ HTTP\/1\.1$/;
const RESPONSE = /^HTTP\/1\.1 [1-5]\d\d /;
const INTERIM = /^HTTP\/1\.1 1\d\d /;
const FIELD = /^([A-Za-z][A-Za-z-]*): (.*)$/;

function readMessage(lines: readonly string[]): ExchangeMessage {
  const [start = '', ...rest] = lines;
  const end = rest.indexOf('');
  const head = end < 0 ? rest : rest.slice(0, end);
  const fields = head.map((line): [string, string] => {
    const field = FIELD.exec(line);
    if (!field) throw new SyntaxError(`Cannot parse a header in an exchange: ${line}`);
    return [field[1] ?? '', field[2] ?? ''];
  });
  const content = end < 0 ? '' : rest.slice(end + 1).join('\n');
  return { start, fields, content: content.replace(/\n+$/, '') };
}

/**
 * Parses an example exchange, in which requests and responses alternate and empty lines separate them.
 *
 * @throws SyntaxError - If a line is unexpected. The message includes the line.
 */
export function readExchange(exchange: string): ExchangeRound[] {
  const messages: string[][] = [];
  for (const line of exchange.split('\n')) {
    if (REQUEST.test(line) || RESPONSE.test(line)) messages.push([line]);
    else if (messages.length === 0)
      throw new SyntaxError(`Cannot parse an exchange: expected a request on the first line, found ${line}`);
    else messages.at(-1)?.push(line);
  }
  const rounds: ExchangeRound[] = [];
  for (let at = 0; at < messages.length; ) {
    const request = readMessage(messages[at++] ?? []);
    const next = readMessage(messages[at++] ?? []);
    const isInterim = INTERIM.test(next.start);
    const response = isInterim ? readMessage(messages[at++] ?? []) : next;
    if (!REQUEST.test(request.start) || !RESPONSE.test(response.start))
      throw new SyntaxError(
        `Cannot parse an exchange: expected a response after the request ${request.start}`,
      );
    rounds.push(
      isInterim
        ? { request: { ...request, content: next.content }, interim: { ...next, content: '' }, response }
        : { request, response },
    );
  }
  return rounds;
}
