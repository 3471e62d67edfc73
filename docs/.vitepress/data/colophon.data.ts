import { list, REGISTRY_UPDATED } from '../atlas.js';

/** The facts about the dataset in the footer of each page. */
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
