import { fingerprintLines } from '../generated/fingerprints.js';
import { openText } from '../text/shipped-text.js';

/** The kind of product. */
export type ProductRole =
  | 'cdn'
  | 'waf'
  | 'load-balancer'
  | 'gateway'
  | 'proxy'
  | 'web-server'
  | 'platform'
  | 'framework'
  | 'api';

/** A product that `identify` recognizes. */
export interface KnownProduct {
  readonly id: string;
  readonly name: string;
  readonly role: ProductRole;
  readonly requestIds: readonly string[];
}

/** One condition of a fingerprint. */
export interface Condition {
  readonly kind: 'status' | 'field' | 'absent' | 'text' | 'json';
  /** The name of the header. A name that ends in `*` matches every header with that prefix. */
  readonly field: string;
  /** The source of the regular expression, or an empty string if the header only has to be present. */
  readonly source: string;
  readonly codes: readonly number[];
}

/** The conditions for recognizing a product, and the conclusion to draw from a match. */
export interface Fingerprint {
  readonly id: string;
  readonly product: KnownProduct;
  readonly role: ProductRole;
  readonly says: 'made' | 'path' | 'behind';
  readonly certainty: 'certain' | 'likely' | 'hint';
  readonly engine: boolean;
  readonly statusMayComeFromOrigin: boolean;
  readonly fromCache: boolean;
  readonly belowFourHundred: boolean;
  /**
   * The initial of the side that usually generates the response, followed by a code and an initial for each
   * exception.
   */
  readonly sides: string;
  readonly all: readonly Condition[];
}

/** The fingerprints, grouped by the part of a response that must be present for them to match. */
interface Index {
  readonly products: readonly KnownProduct[];
  readonly byField: ReadonlyMap<string, readonly Fingerprint[]>;
  readonly byPrefix: readonly Fingerprint[];
  readonly byText: readonly Fingerprint[];
  readonly byJson: readonly Fingerprint[];
}

const ROLES: readonly ProductRole[] = [
  'cdn',
  'waf',
  'load-balancer',
  'gateway',
  'proxy',
  'web-server',
  'platform',
  'framework',
  'api',
];
const roleOf = (text: string, otherwise: ProductRole): ProductRole =>
  ROLES.find((role) => role === text) ?? otherwise;

function conditionOf(text: string): Condition {
  const none = { field: '', source: '', codes: [] };
  const rest = text.slice(1);
  if (text[0] === '#') return { ...none, kind: 'status', codes: rest.split(',').map(Number) };
  if (text[0] === '<') return { ...none, kind: 'text', source: rest };
  if (text[0] === '{') return { ...none, kind: 'json', source: rest };
  if (text[0] === '!') return { ...none, kind: 'absent', field: rest };
  const colon = text.indexOf(':');
  return colon < 0
    ? { ...none, kind: 'field', field: text }
    : { ...none, kind: 'field', field: text.slice(0, colon), source: text.slice(colon + 1) };
}

function buildIndex(): Index {
  const products: KnownProduct[] = [];
  const byField = new Map<string, Fingerprint[]>();
  const byPrefix: Fingerprint[] = [];
  const byText: Fingerprint[] = [];
  const byJson: Fingerprint[] = [];
  let product: KnownProduct = { id: '', name: '', role: 'proxy', requestIds: [] };
  const { lines, expand } = openText(fingerprintLines());
  for (const line of lines) {
    const [first = '', second = '', third = '', fourth = '', ...conditions] = expand(line).split('\t');
    if (first[0] === '=') {
      const requestIds = fourth === '' ? [] : fourth.split(' ');
      product = { id: first.slice(1), name: second, role: roleOf(third, 'proxy'), requestIds };
      products.push(product);
      continue;
    }
    const all = conditions.map(conditionOf);
    const made: Fingerprint = {
      id: first,
      product,
      role: roleOf(fourth, product.role),
      says: second[0] === 'm' ? 'made' : second[0] === 'p' ? 'path' : 'behind',
      certainty: second[1] === 'c' ? 'certain' : second[1] === 'l' ? 'likely' : 'hint',
      engine: second.includes('e', 2),
      statusMayComeFromOrigin: second.includes('s', 2),
      fromCache: second.includes('k', 2),
      belowFourHundred: second.includes('b', 2),
      sides: third,
      all,
    };
    // The body is more specific than a header that many responses contain. Therefore, a fingerprint that needs both is
    // grouped by body.
    const key =
      all.find(({ kind }) => kind === 'text' || kind === 'json') ?? all.find(({ kind }) => kind === 'field');
    if (key?.kind === 'text') byText.push(made);
    else if (key?.kind === 'json') byJson.push(made);
    else if (key?.field.endsWith('*')) byPrefix.push(made);
    else if (key !== undefined) {
      const there = byField.get(key.field);
      if (there) there.push(made);
      else byField.set(key.field, [made]);
    }
  }
  return { products, byField, byPrefix, byText, byJson };
}

let index: Index | undefined;

/** Returns the fingerprints, which are parsed on first use. */
export function fingerprints(): Index {
  index ??= buildIndex();
  return index;
}
