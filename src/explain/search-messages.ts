import { type SearchNote, type SearchResult, search, searchNotes } from '../index.js';
import { timeOf } from './log-time.js';

/** The meaning of text without a status code, based on its words. */
export interface MessageSearch {
  readonly kind: 'search';
  /** The codes that the messages in the text correspond to, best first. */
  readonly results: readonly SearchResult[];
  /** Explanations of messages that no status code explains. */
  readonly notes: readonly SearchNote[];
}

/** The maximum number of characters to search, and the maximum number of different lines to search in a log. */
const LONGEST_TEXT = 1 << 16;
const MOST_LINES = 300;
const MOST_RESULTS = 3;
/**
 * The minimum score of the first result. Piped text isn't a question, and most lines of a log aren't about an error, so
 * a weak match is probably a coincidence.
 */
const LEAST_SCORE = { text: 0.4, line: 0.6 } as const;

/** Searches for the messages in text that contains no status code. In a log, each line is a separate message. */
export function searchMessages(text: string): MessageSearch | undefined {
  const lines = text
    .slice(0, LONGEST_TEXT)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const isLog = lines.filter((line) => timeOf(line) !== undefined).length > 1;
  const messages = isLog ? messagesIn(lines) : [];
  const results = isLog ? searchLog(messages) : searchText(text);
  const notes = isLog ? notesOf(messages) : searchNotes(text);
  return results.length + notes.length > 0 ? { kind: 'search', results, notes } : undefined;
}

const NEGATION = /\b(?:no|not|never|without|cannot)\b|n['’]t\b/i;

/**
 * Checks whether a result is good enough for a text. "Listening on port 3000" isn't an error, although it resembles
 * "not listening on port".
 */
const isSure = ({ score, matches }: SearchResult, text: string, least: number): boolean =>
  score >= least && (NEGATION.test(text) || !NEGATION.test(matches[0]?.text ?? ''));

function searchText(text: string): readonly SearchResult[] {
  const results = search(text, { limit: MOST_RESULTS });
  return results[0] !== undefined && isSure(results[0], text, LEAST_SCORE.text) ? results : [];
}

/** A message in a log, with the number of lines that contain it. */
interface Message {
  readonly text: string;
  count: number;
}

/** Counts the lines. Lines that differ only in numbers, such as times and ports, are the same message. */
function messagesIn(lines: readonly string[]): Message[] {
  const messages = new Map<string, Message>();
  for (const text of lines) {
    const wording = text.replace(/\d+/g, '0');
    const known = messages.get(wording);
    if (known !== undefined) known.count += 1;
    else if (messages.size < MOST_LINES) messages.set(wording, { text, count: 1 });
  }
  return [...messages.values()];
}

/** Returns the codes that the messages correspond to, most frequent first. */
function searchLog(messages: readonly Message[]): SearchResult[] {
  const found = new Map<number, { readonly result: SearchResult; readonly count: number }>();
  for (const { text, count } of messages) {
    const [result] = search(text, { limit: 1 });
    if (result === undefined || !isSure(result, text, LEAST_SCORE.line)) continue;
    const before = found.get(result.code);
    const isBetter = before === undefined || result.score > before.result.score;
    found.set(result.code, {
      result: isBetter ? result : before.result,
      count: (before?.count ?? 0) + count,
    });
  }
  return [...found.values()]
    .sort((one, other) => other.count - one.count || other.result.score - one.result.score)
    .slice(0, MOST_RESULTS)
    .map(({ result }) => result);
}

/** Returns the notes about the first message that has any. */
const notesOf = (messages: readonly Message[]): readonly SearchNote[] =>
  messages.map(({ text }) => searchNotes(text)).find((notes) => notes.length > 0) ?? [];
