import { commonCodes } from '../atlas.js';
import { fullTitle } from '../site/code-pages.js';

export interface CommonRow {
  readonly code: number;
  readonly title: string;
  readonly when: string;
}

declare const data: readonly CommonRow[];

export { data };

export default {
  load: (): CommonRow[] => commonCodes.map(({ code, when }) => ({ code, title: fullTitle(code), when })),
};
