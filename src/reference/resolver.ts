import { own, ownText } from './own.js';

/** A reference that leads through more other references than this is treated as circular. */
const LONGEST_CHAIN = 32;

const OTHER_FILE =
  'The reference points to another file (bundle the document into one file first, for example with npx @redocly/cli bundle)';

/** An object of the document, or the reason why there is none. */
export type Resolved =
  | { readonly value: unknown; readonly name?: string }
  | { readonly value?: never; readonly fault: string };

/** Follows the references of an object. */
export type Resolver = (value: unknown) => Resolved;

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return part;
  }
};

/** Creates a resolver for references inside a document; other files are never read. */
export function resolverOf(document: unknown): Resolver {
  const self = ownText(document, '$self');
  const found = new Map<string, Resolved>();

  /** The part of the document at a reference, which can itself be a reference. */
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
    return value === undefined ? { fault: 'The reference points to nothing' } : { value, name };
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
