import { list } from '../atlas.js';

/** A field and the codes that name it. */
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
    // Date belongs to whole classes; a table of it would say nothing about any code.
    const names = [...new Set(rows.map(({ name }) => name))].filter((name) => name !== 'Date').sort();
    return names.map((name) => ({
      name,
      uses: rows.filter((row) => row.name === name).map(({ name: _, ...use }) => use),
    }));
  },
};
