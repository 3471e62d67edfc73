/** A bare item of a structured field. `type` distinguishes items whose values have the same JavaScript type. */
export type BareItem =
  | { readonly type: 'integer' | 'decimal' | 'date'; readonly value: number }
  | { readonly type: 'string' | 'token' | 'bytes' | 'display'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean };

/** The parameters of a member, by key. If a key is repeated, the last value is used. */
export type Parameters = ReadonlyMap<string, BareItem>;

/** A member of a list: an item or an inner list. The items of inner lists are dropped because no caller needs them. */
export interface Member {
  readonly item: BareItem | undefined;
  readonly parameters: Parameters;
}

/** Returns a token's value, or `undefined` if the item has another type. */
export const tokenOf = (item: BareItem | undefined): string | undefined =>
  item?.type === 'token' ? item.value : undefined;

/** Returns a string's value, or `undefined` if the item has another type. */
export const stringOf = (item: BareItem | undefined): string | undefined =>
  item?.type === 'string' ? item.value : undefined;

/** Returns an integer's value, or `undefined` if the item has another type. */
export const integerOf = (item: BareItem | undefined): number | undefined =>
  item?.type === 'integer' ? item.value : undefined;

/** Returns a boolean's value, or `undefined` if the item has another type. */
export const booleanOf = (item: BareItem | undefined): boolean | undefined =>
  item?.type === 'boolean' ? item.value : undefined;

// Each pattern matches one grammar production at the current position. None of them has nested quantifiers.
const OWS = /[ \t]*/y;
const SP = / */y;
const KEY = /[a-z*][a-z0-9_\-.*]*/y;
const TOKEN = /[A-Za-z*][!#$%&'*+\-.^_`|~\w:/]*/y;
const STRING = /"((?:[ !#-[\]-~]|\\["\\])*)"/y;
const NUMBER = /-?(?:\d{1,12}\.\d{1,3}(?![\d.])|\d{1,15}(?![\d.]))/y;
const DATE = /@(-?\d{1,15})(?![\d.])/y;
const BYTES = /:([A-Za-z0-9+/]*={0,2}):/y;
const BOOLEAN = /\?([01])/y;
const DISPLAY = /%"((?:[ !#$&-~]|%[0-9a-f]{2})*)"/y;

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Returns the match at the current position and moves the position past the match. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  eat(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  bareItem(): BareItem | undefined {
    let found = this.match(TOKEN);
    if (found) return { type: 'token', value: found[0] };
    found = this.match(STRING);
    if (found) return { type: 'string', value: (found[1] ?? '').replace(/\\(.)/g, '$1') };
    found = this.match(NUMBER);
    if (found) {
      return { type: found[0].includes('.') ? 'decimal' : 'integer', value: Number(found[0]) };
    }
    found = this.match(BOOLEAN);
    if (found) return { type: 'boolean', value: found[1] === '1' };
    found = this.match(BYTES);
    if (found) return { type: 'bytes', value: found[1] ?? '' };
    found = this.match(DATE);
    if (found) return { type: 'date', value: Number(found[1]) };
    found = this.match(DISPLAY);
    if (!found) return undefined;
    try {
      return { type: 'display', value: decodeURIComponent(found[1] ?? '') };
    } catch {
      return undefined; // The percent-encoded bytes aren't valid UTF-8.
    }
  }

  parameters(): Parameters | undefined {
    const parameters = new Map<string, BareItem>();
    while (this.eat(';')) {
      this.match(SP);
      const key = this.match(KEY)?.[0];
      if (key === undefined) return undefined;
      const value: BareItem | undefined = this.eat('=') ? this.bareItem() : { type: 'boolean', value: true };
      if (value === undefined) return undefined;
      parameters.set(key, value);
    }
    return parameters;
  }

  innerList(): boolean {
    for (;;) {
      this.match(SP);
      if (this.eat(')')) return true;
      if (this.bareItem() === undefined || this.parameters() === undefined) return false;
      if (this.text[this.at] !== ' ' && this.text[this.at] !== ')') return false;
    }
  }

  member(): Member | undefined {
    const inner = this.eat('(');
    const item = inner ? undefined : this.bareItem();
    if (inner ? !this.innerList() : item === undefined) return undefined;
    const parameters = this.parameters();
    return parameters && { item, parameters };
  }

  list(): readonly Member[] | undefined {
    const members: Member[] = [];
    this.match(SP);
    while (!this.done) {
      const member = this.member();
      if (member === undefined) return undefined;
      members.push(member);
      this.match(OWS);
      if (this.done) return members;
      if (!this.eat(',')) return undefined;
      this.match(OWS);
      if (this.done) return undefined; // The list has a trailing comma.
    }
    return members;
  }
}

/**
 * Parses a structured field of the type List (RFC 9651, section 4.2.1).
 *
 * @returns The members in order, or `undefined` if the value isn't a valid List. In that case, the entire header is
 * ignored.
 */
export function readList(value: unknown): readonly Member[] | undefined {
  return typeof value === 'string' ? new Reader(value).list() : undefined;
}
