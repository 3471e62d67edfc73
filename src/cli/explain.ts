import type { Readable } from 'node:stream';
import { LogCounter } from '../explain/count-statuses.js';
import { isOneResponse } from '../explain/is-one-response.js';
import { readLogMarks } from '../explain/log-marks.js';
import { searchMessages } from '../explain/search-messages.js';
import { parseExchanges } from '../reading.js';
import type { ExplainRequest } from './explain-options.js';
import { explainText, explanationPage, markLines, retryAfterOf } from './explain-text.js';
import { readText, UnreadableInput } from './input.js';
import { logPage } from './log-summary.js';
import type { Outcome } from './outcome.js';
import { headLine, notesPage, searchPage } from './pages.js';
import { printable, type Terminal } from './terminal.js';

/** The streams and terminal that the command uses. */
interface Surroundings {
  readonly terminal: Terminal;
  readonly stdin: Readable;
  /** Shows how much of a log has been read. Absent if the output isn't a terminal. */
  readonly progress?: ((text: string) => void) | undefined;
}

/** The number of characters to examine when deciding whether the input is a response or a log. */
const FIRST_LOOK = 1 << 16;
/**
 * The maximum number of characters to read from a response. Only the body can make a response longer than this limit.
 */
const LONGEST_RESPONSE = 1 << 24;
const PROGRESS_EVERY_MS = 300;
/**
 * Matches the start of a transcript or a HAR file. The command itself, notes and the progress meter of curl, or remarks
 * from wget can precede a transcript.
 */
const TRANSCRIPT =
  /^\ufeff?\s*(?:[^\n]{0,80}?[$#%>❯] ?(?:curl|http|https|wget|xh|curlie)(?:\.exe)? .*\s+)?(?:(?:Note|Warning): .*\s+)*(?:% Total +% Received |HTTP\/\d|[<>*] |(?:[A-Z].*\n){0,3}--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--|\{\s*"log")/;

/** Reads standard input or a file. Explains the input's status or, if the input is a log, counts the statuses. */
export async function explain(request: ExplainRequest, surroundings: Surroundings): Promise<Outcome> {
  const { name } = request;
  const shown = name === '-' ? 'standard input' : `"${printable(name)}"`;
  try {
    const chunks = readText(name, surroundings.stdin);
    let start = '';
    let ended = false;
    const wanted = () => (isResponse(start) ? LONGEST_RESPONSE : FIRST_LOOK);
    while (!ended && start.length < wanted()) {
      const { done, value } = await chunks.next();
      if (done) ended = true;
      else start += value;
    }
    if (start.trim() === '')
      return {
        exitCode: 2,
        error: `Nothing to explain: ${shown} is empty\nRun http-status-atlas --help for usage`,
      };
    if (isResponse(start) || (ended && isOneResponse(start)))
      return single(start, shown, request, surroundings.terminal);
    return await log(start, ended ? undefined : chunks, shown, request, surroundings);
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    return { exitCode: 2, error: `Cannot read ${shown}: ${printable(error.message)}` };
  }
}

const isResponse = (start: string) =>
  TRANSCRIPT.test(start) && parseExchanges(start.slice(0, FIRST_LOOK)).length > 0;

function single(
  text: string,
  shown: string,
  { json, short, method }: ExplainRequest,
  terminal: Terminal,
): Outcome {
  const explanation = explainText(text, method);
  if (!explanation) return fromWords(text, shown, { json, short }, terminal);
  if (json) return { exitCode: 0, output: JSON.stringify(explanation, null, 2) };
  if (!short) {
    const retryAfter = explanation.retry.delayMs === 0 ? retryAfterOf(text) : undefined;
    return { exitCode: 0, output: explanationPage(explanation, terminal, retryAfter) };
  }
  const { code, summary } = explanation;
  return { exitCode: 0, output: `${headLine(code, terminal)}${summary === undefined ? '' : `: ${summary}`}` };
}

/** Explains text without a status code, such as a proxy's error message, based on its words. */
function fromWords(
  text: string,
  shown: string,
  { json, short }: Pick<ExplainRequest, 'json' | 'short'>,
  terminal: Terminal,
): Outcome {
  const marks = readLogMarks(text);
  if (marks.length > 0) {
    const output = json
      ? JSON.stringify({ kind: 'search', results: [], notes: [], marks }, null, 2)
      : ['No status code found. The log line gives the reason:', '', ...markLines(marks, terminal)]
          .join('\n')
          .trimEnd();
    return { exitCode: 0, output };
  }
  const found = searchMessages(text);
  if (found === undefined)
    return { exitCode: 1, ...(json ? { output: 'null' } : {}), error: `No status code found in ${shown}` };
  if (json) return { exitCode: 0, output: JSON.stringify(found, null, 2) };
  const { results, notes } = found;
  // A note explains why there is no status code, so it comes first.
  const pages = [
    ...(notes.length > 0 ? [notesPage(notes, terminal)] : []),
    ...(results.length > 0 ? [searchPage(results, terminal, short)] : []),
  ];
  const title = short ? [] : ['No status code found. Search results for the words in the input:'];
  return { exitCode: 0, output: [...title, ...pages].join('\n\n') };
}

async function log(
  start: string,
  rest: AsyncGenerator<string> | undefined,
  shown: string,
  { json, short }: ExplainRequest,
  { terminal, progress }: Surroundings,
): Promise<Outcome> {
  const counter = new LogCounter();
  counter.push(start);
  let characters = start.length;
  let lastShown = Date.now();
  for await (const chunk of rest ?? []) {
    counter.push(chunk);
    characters += chunk.length;
    if (progress && Date.now() - lastShown >= PROGRESS_EVERY_MS) {
      lastShown = Date.now();
      progress(
        `${(characters / 1e6).toFixed(0)} MB read, ${counter.statuses.toLocaleString('en-US')} status codes`,
      );
    }
  }
  progress?.('');
  const summary = counter.end();
  if (summary.statuses === 0) return fromWords(start, shown, { json, short }, terminal);
  return { exitCode: 0, output: json ? JSON.stringify(summary, null, 2) : logPage(summary, terminal) };
}
