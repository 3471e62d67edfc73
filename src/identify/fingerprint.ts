import { fingerprintLines } from '../generated/fingerprints.js';
import { PRODUCT_ROLES, type ProductRole } from '../model/product-role.js';
import { openText } from '../text/shipped-text.js';
import { slugOf } from '../text/slug-of.js';
import { withBlanks } from '../text/with-blanks.js';

/** A product that `identify` recognizes. */
export interface KnownProduct {
  readonly id: string;
  readonly name: string;
  readonly role: ProductRole;
  readonly requestIds: readonly string[];
}

/** A regular expression, and strings that can be searched for much faster. */
export interface Compiled {
  /** The string with which every match starts, or an empty string. */
  readonly start: string;
  /** Strings, at least one of which appears in every match, or an empty list if there are none. */
  readonly literals: readonly string[];
  pattern?: RegExp;
}

/** One condition of a fingerprint. */
export interface Condition {
  readonly kind: 'status' | 'field' | 'absent' | 'text' | 'json';
  /** The name of the header. A name that ends in `*` matches every header with that prefix. */
  readonly field: string;
  /** The source of the regular expression, or an empty string if the header only has to be present. */
  readonly source: string;
  readonly codes: readonly number[];
  /** The pattern, which is compiled on first use. */
  compiled?: Compiled;
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
   * The initial of the side that usually generates the response, followed by a code and an initial for each exception:
   * `u502i504i`.
   */
  readonly sides: string;
  readonly all: readonly Condition[];
}

/** A fingerprint and its condition about the body. */
export interface ByContent {
  readonly fingerprint: Fingerprint;
  readonly condition: Condition;
}

/** The fingerprints, grouped by the part of a response that must be present for them to match. */
interface Index {
  readonly products: readonly KnownProduct[];
  /** The engines that other products are built on. As proxies, they replace Server. */
  readonly engines: ReadonlySet<KnownProduct>;
  /** The products that name themselves in Server. */
  readonly inServer: ReadonlySet<KnownProduct>;
  readonly byField: ReadonlyMap<string, readonly Fingerprint[]>;
  readonly byPrefix: readonly Fingerprint[];
  readonly byText: readonly ByContent[];
  readonly byJson: readonly ByContent[];
}

/**
 * Matches a fingerprint's flags: what a match says and with what certainty, other flags, the sides, and the role. If
 * the first two are missing, the product certainly generated the response.
 */
const FLAGS = /^(?:([mpb])([clh]))?([eskb]*)((?:[iou](?:\d{3}[iou])*)?)(\d?)$/;

function conditionOf(text: string): Condition {
  const none = { field: '', source: '', codes: [] };
  const rest = text.slice(1);
  if (text[0] === '#') return { ...none, kind: 'status', codes: rest.split(',').map(Number) };
  if (text[0] === '<') return { ...none, kind: 'text', source: rest };
  if (text[0] === '{') return { ...none, kind: 'json', source: withBlanks(rest) };
  if (text[0] === '}') return { ...none, kind: 'json', source: withBlanks(`^\\{"${rest}`) };
  if (text[0] === '!') return { ...none, kind: 'absent', field: rest };
  const colon = text.indexOf(':');
  return colon < 0
    ? { ...none, kind: 'field', field: text }
    : { ...none, kind: 'field', field: text.slice(0, colon) || 'server', source: text.slice(colon + 1) };
}

/** Returns the usual end of a fingerprint's ID, which the data omits. */
const usualEnd = (key: Condition | undefined): string =>
  key?.kind === 'text' ? '-page' : `-${key?.kind === 'json' ? 'json' : key?.field}`;

function buildIndex(): Index {
  const products: KnownProduct[] = [];
  const engines = new Set<KnownProduct>();
  const inServer = new Set<KnownProduct>();
  const byField = new Map<string, Fingerprint[]>();
  const byPrefix: Fingerprint[] = [];
  const byText: ByContent[] = [];
  const byJson: ByContent[] = [];
  let product: KnownProduct = { id: '', name: '', role: 'proxy', requestIds: [] };
  const { lines, expand } = openText(fingerprintLines());
  for (const line of lines) {
    const [first = '', second = '', ...rest] = expand(line).split('~');
    if (first[0] === '=') {
      const name = first.slice(2);
      product = {
        id: second || slugOf(name),
        name,
        role: PRODUCT_ROLES[Number(first[1])] ?? 'proxy',
        requestIds: rest,
      };
      products.push(product);
      continue;
    }
    const all = rest.map((one) => conditionOf(one.replaceAll('%', '\\').replaceAll('@', '"')));
    const [, says, certainty, flags = '', sides = '', role = ''] = FLAGS.exec(second) ?? [];
    // The body is more specific than a header that many responses contain. Therefore, a fingerprint that needs both is
    // grouped by body.
    const key =
      all.find(({ kind }) => kind === 'text' || kind === 'json') ?? all.find(({ kind }) => kind === 'field');
    const made: Fingerprint = {
      id: first === '' || first[0] === '-' ? product.id + (first || usualEnd(key)) : first,
      product,
      role: role === '' ? product.role : (PRODUCT_ROLES[Number(role)] ?? product.role),
      says: says === 'p' ? 'path' : says === 'b' ? 'behind' : 'made',
      certainty: certainty === 'l' ? 'likely' : certainty === 'h' ? 'hint' : 'certain',
      engine: flags.includes('e'),
      statusMayComeFromOrigin: flags.includes('s'),
      fromCache: flags.includes('k'),
      belowFourHundred: flags.includes('b'),
      sides,
      all,
    };
    if (made.engine) engines.add(product);
    if (all.some(({ kind, field }) => kind === 'field' && field === 'server')) inServer.add(product);
    if (key?.kind === 'text') byText.push({ fingerprint: made, condition: key });
    else if (key?.kind === 'json') byJson.push({ fingerprint: made, condition: key });
    else if (key?.field.endsWith('*')) byPrefix.push(made);
    else if (key !== undefined) {
      const there = byField.get(key.field);
      if (there) there.push(made);
      else byField.set(key.field, [made]);
    }
  }
  return { products, engines, inServer, byField, byPrefix, byText, byJson };
}

let index: Index | undefined;

/** Returns the fingerprints, which are parsed on first use. */
export function fingerprints(): Index {
  index ??= buildIndex();
  return index;
}
