import vendors, { type VendorNumbers } from './vendors.data.js';

/** A vendor, without its codes, so that the explorer loads less data. */
export type VendorName = Pick<VendorNumbers, 'slug' | 'name'>;

declare const data: readonly VendorName[];

export { data };

export default {
  load: (): VendorName[] => vendors.load().map(({ slug, name }) => ({ slug, name })),
};
