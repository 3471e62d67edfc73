import { list } from '../atlas.js';

/** A header and the codes whose records mention it. */
export interface FieldUse {
  readonly name: string;
  readonly uses: readonly {
    readonly code: number;
    readonly phrase: string;
    readonly direction: string;
    readonly requirement: string;
    readonly when?: string;
    readonly source: string;
  }[];
}

declare const data: readonly FieldUse[];

export { data };

export default {
  load(): FieldUse[] {
    const rows = list().flatMap((one) =>
      'meanings' in one
        ? []
        : one.fields.map(({ name, direction, requirement, when, source }) => ({
            name,
            code: one.code,
            phrase: one.reasonPhrase ?? 'Unused',
            direction,
            requirement,
            ...(when === undefined ? {} : { when }),
            source,
          })),
    );
    // Date belongs to entire classes, so a table of its codes would reveal nothing about any of them.
    const names = [...new Set(rows.map(({ name }) => name))].filter((name) => name !== 'Date').sort();
    return names.map((name) => ({
      name,
      uses: rows.filter((row) => row.name === name).map(({ name: _, ...use }) => use),
    }));
  },
};
