/** A name and its value, as in JSON, logfmt, or printed objects. */
export interface Member {
  readonly key: string;
  /** The names of the surrounding objects, outermost first. */
  readonly path: readonly string[];
  /** The value as written, without its quotes. */
  readonly value: string;
  readonly start: number;
  readonly quoted: boolean;
  /** The unquoted word before the name, as in `exit status: 1`. */
  readonly before: string;
}

const OPENING = '{[(';
const CLOSING = '}])';
const DEEPEST = 64;

/** Matches an unquoted value or word. */
const WORD = /[^\s,;{}[\]()"'`|<>]*/y;
const KEY = /:[\w.$@%-]+|[\w$@%][\w.$@%-]*/y;
const SEPARATOR = /[ \t]{0,24}(?:(?:=>|:)\s{0,4}|=(?:\s{0,4}(?![\w.-]{1,40}=)))/y;

/**
 * Lists the members in a line, in truncated JSON, or in a printed object. A strict parser would reject such text.
 * Quoted text is a single value, so nothing inside it is treated as a member.
 */
export function membersOf(text: string): Member[] {
  const members: Member[] = [];
  const path: string[] = [];
  let key: string | undefined;
  let before = '';
  const take = (value: string, start: number, quoted: boolean) => {
    if (key === undefined) return;
    members.push({ key, path: path.filter((one) => one !== ''), value, start, quoted, before });
    key = undefined;
    before = '';
  };
  for (let at = 0; at < text.length; ) {
    const character = text[at] as string;
    const end = endOfWord(text, at);
    if (OPENING.includes(character)) {
      // In `Os { code: 111 }`, the word before the bracket is the object's name.
      if (path.length < DEEPEST) path.push(key ?? before);
      key = undefined;
      before = '';
      at += 1;
    } else if (CLOSING.includes(character)) {
      path.pop();
      key = undefined;
      before = '';
      at += 1;
    } else if (character === '"' || (character === "'" && !/\w/.test(text.charAt(at - 1)))) {
      const close = endOfQuoted(text, at);
      const content = text.slice(at + 1, close);
      const after = separatorAt(text, close + 1);
      if (key === undefined && after > 0 && content.length < 100) {
        key = content;
        before = '';
        at = after;
      } else {
        take(content, at + 1, true);
        at = close + 1;
      }
    } else if (end === at) {
      if (character !== ' ' && key === undefined) before = '';
      // Another name follows an empty value: `service= status=503`.
      if (character === ',' || character === ';' || text[at - 1] === '=') key = undefined;
      at += 1;
    } else if (key !== undefined) {
      take(text.slice(at, end).replace(/[.!?]$/, ''), at, false);
      at = end;
    } else {
      KEY.lastIndex = at;
      const name = KEY.exec(text)?.[0] ?? '';
      const after = name === '' ? 0 : separatorAt(text, at + name.length);
      const isAddress = text.startsWith('//', after) && text[after - 1] === ':';
      if (after > 0 && !isAddress) {
        key = name.replace(/^:/, '');
        at = after;
      } else {
        before = text.slice(at, end);
        at = end;
      }
    }
  }
  return members;
}

function separatorAt(text: string, at: number): number {
  SEPARATOR.lastIndex = at;
  return SEPARATOR.test(text) ? SEPARATOR.lastIndex : 0;
}

/** Returns the end of an unquoted value or word. */
function endOfWord(text: string, at: number): number {
  WORD.lastIndex = at;
  WORD.test(text);
  return WORD.lastIndex;
}

/** Returns the end of quoted text, or the end of the input if the quote isn't closed. */
function endOfQuoted(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === quote) return at;
    else if (character === '\n' && quote === "'") return at;
  }
  return text.length;
}
