import { own, ownText } from './own.js';

/** The maximum number of references to follow in a row. A longer chain is treated as circular. */
const LONGEST_CHAIN = 32;

const OTHER_FILE =
  'The reference points to another file (bundle the document into one file first, for example with npx @redocly/cli bundle)';

/** An object in the document, or the reason why it can't be found. */
export type Resolved =
  | { readonly value: unknown; readonly name?: string }
  | { readonly value?: never; readonly fault: string };

/** Follows the references in an object. */
export type Resolver = (value: unknown) => Resolved;

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return part;
  }
};

/** Creates a resolver for references inside a document. It never reads other files. */
export function resolverOf(document: unknown): Resolver {
  const self = ownText(document, '$self');
  const found = new Map<string, Resolved>();

  /** Returns the part of the document that a reference points to. This part can itself be a reference. */
  function lookUp(reference: string): Resolved {
    const inside =
      self !== undefined && reference.startsWith(`${self}#`) ? reference.slice(self.length) : reference;
    if (!inside.startsWith('#')) return { fault: OTHER_FILE };
    let value = document;
    let name = '';
    if (inside !== '#') {
      for (const part of inside.split('/').slice(1)) {
        name = decode(part);
        value = own(value, name);
      }
      if (!inside.startsWith('#/')) value = undefined;
    }
    return value === undefined ? { fault: 'The reference has no target' } : { value, name };
  }

  return function resolve(value) {
    const first = own(value, '$ref');
    if (typeof first !== 'string') return { value };
    const before = found.get(first);
    if (before !== undefined) return before;
    let reference: unknown = first;
    let result: Resolved = { fault: 'The references are circular' };
    for (let step = 0; step < LONGEST_CHAIN; step += 1) {
      const next = lookUp(reference as string);
      if ('fault' in next) {
        result = next;
        break;
      }
      reference = own(next.value, '$ref');
      if (typeof reference !== 'string') {
        result = next;
        break;
      }
    }
    found.set(first, result);
    return result;
  };
}
