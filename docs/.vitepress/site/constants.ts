import { type Description, vendorConstants } from '../atlas.js';
import { vendorsOf } from './words.js';

const byName: ReadonlyMap<string, number> = new Map(Object.entries(vendorConstants));

const prefixOf = (vendor: string) => `${vendor.replaceAll('-', '_').toUpperCase()}_`;

/** Returns the name of the exported constant for a vendor's code. */
export function vendorConstant(code: number, vendor: string): string | undefined {
  return [...byName].find(([name, value]) => value === code && name.startsWith(prefixOf(vendor)))?.[0];
}

/** Returns all constants for a code: the registered name, or the names for its vendors. */
export function constantsOf(description: Description): string[] {
  if (!('meanings' in description)) return description.name === undefined ? [] : [description.name];
  return vendorsOf(description)
    .map((vendor) => vendorConstant(description.code, vendor))
    .filter((name) => name !== undefined);
}
