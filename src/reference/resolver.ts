import { cached } from './cached.js';
import { namesOf, own, ownText } from './own.js';

/** The maximum number of references to follow in a row. A longer chain is treated as circular. */
const LONGEST_CHAIN = 32;

const OTHER_FILE =
  'The reference points to another file (bundle the document into one file first, for example with npx @redocly/cli bundle)';

/** An object in the document, or the reason why it can't be found. */
export type Resolved = { readonly value: unknown } | { readonly value?: never; readonly fault: string };

/** Reads the objects in one document. */
export interface DocumentReader {
  /** Follows the references in an object. */
  readonly resolve: (value: unknown) => Resolved;
  /** Returns the names of an object's members. The result is cached because many places can share an object. */
  readonly names: (value: unknown) => readonly string[];
}

const percentDecoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const decode = (part: string): string => percentDecoded(part).replaceAll('~1', '/').replaceAll('~0', '~');

/** Returns the references, without a fragment, that lead to the document: its URI, and forms relative to the URI. */
function ownReferences(document: unknown): readonly string[] {
  const self = ownText(document, '$self')?.replace(/#.*/s, '');
  if (self === undefined) return [''];
  const path = self.replace(/^[^/]*:\/\/[^/]*/, '');
  const file = path.slice(path.lastIndexOf('/') + 1);
  return ['', self, path, file, `./${file}`];
}

/** Creates a reader for a document. The reader never reads other files. */
export function readerOf(document: unknown): DocumentReader {
  const selves = ownReferences(document);

  /** Returns the part of the document that a reference points to. This part can itself be a reference. */
  function lookUp(reference: string): Resolved {
    const hash = reference.indexOf('#');
    if (!selves.includes(hash === -1 ? reference : reference.slice(0, hash))) return { fault: OTHER_FILE };
    const pointer = hash === -1 ? '' : reference.slice(hash + 1);
    let value = pointer === '' || pointer.startsWith('/') ? document : undefined;
    for (const part of pointer.split('/').slice(1)) value = own(value, decode(part));
    return value === undefined ? { fault: 'The reference has no target' } : { value };
  }

  const follow = cached((first): Resolved => {
    let reference = first;
    for (let step = 0; step < LONGEST_CHAIN; step += 1) {
      const next = lookUp(reference as string);
      reference = own(next.value, '$ref');
      if (typeof reference !== 'string') return next;
    }
    return { fault: 'The references are circular' };
  });
  const resolve = (value: unknown): Resolved => {
    const reference = own(value, '$ref');
    return typeof reference === 'string' ? follow(reference) : { value };
  };
  return { resolve, names: cached(namesOf) };
}
