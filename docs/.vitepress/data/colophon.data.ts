import { list, REGISTRY_UPDATED } from '../atlas.js';

/** What the foot of each page says of the dataset. */
export interface Colophon {
  readonly registryUpdated: string;
  readonly registered: number;
  readonly nonstandard: number;
}

declare const data: Colophon;

export { data };

export default {
  load(): Colophon {
    const nonstandard = list({ standing: 'nonstandard' }).length;
    return { registryUpdated: REGISTRY_UPDATED, registered: list().length - nonstandard, nonstandard };
  },
};
