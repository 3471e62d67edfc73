import { CLASSES, type Range } from '../../site/words';

/** The state of the explorer. The URL contains the state so that people can share it. */
export interface ExplorerState {
  readonly query: string;
  readonly ranges: readonly Range[];
  readonly standing: string;
  readonly vendor: string;
  readonly common: boolean;
}

/** The values that a URL can contain. Other values are ignored. */
export interface KnownValues {
  readonly standings: readonly string[];
  readonly vendors: readonly string[];
}

const MOST_CHARACTERS = 1500;

export const EVERYTHING: ExplorerState = { query: '', ranges: [], standing: '', vendor: '', common: false };

const known = (value: string | null, values: readonly string[]) =>
  value !== null && values.includes(value) ? value : '';

/** Parses the state from the query string of a URL. */
export function readState(search: string, values: KnownValues): ExplorerState {
  const parameters = new URLSearchParams(search);
  const named = (parameters.get('class') ?? '').split(',');
  return {
    query: (parameters.get('q') ?? '').slice(0, MOST_CHARACTERS),
    ranges: CLASSES.map(({ range }) => range).filter((range) => named.includes(range)),
    standing: known(parameters.get('standing'), values.standings),
    vendor: known(parameters.get('vendor'), values.vendors),
    common: parameters.get('common') === '1',
  };
}

/** Writes the state as a query string or, if nothing is filtered, as an empty string. */
export function writeState(state: ExplorerState): string {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', state.query);
  if (state.ranges.length > 0) parameters.set('class', state.ranges.join(','));
  if (state.standing !== '') parameters.set('standing', state.standing);
  if (state.vendor !== '') parameters.set('vendor', state.vendor);
  if (state.common) parameters.set('common', '1');
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
