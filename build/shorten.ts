import { type MinifyOptions, minify } from 'terser';
import { ownTexts } from './later-texts.js';

/** The names that a file gives to others: `exports.name=` in CommonJS, `export{name}` in an ES module. */
const exported = (code: string) => [
  ...[...code.matchAll(/\bexports\.(\w+) ?=/g)].map(([, name = '']) => name),
  ...[...code.matchAll(/\bexport ?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names.split(',').map((one) => one.trim().replace(/ as .*/, '')),
  ),
];

/**
 * Shortens names, a sixth of the code, and the code where that repeats nothing.
 *
 * Public functions keep their names, which stack traces show. Nothing moves to where it is used: that would repeat long
 * texts, and make unused constants part of what a bundle carries.
 */
export async function shortenLibrary(code: string, isModule: boolean): Promise<string> {
  return print(code, {
    module: isModule,
    compress: {
      passes: 2,
      toplevel: false,
      inline: false,
      reduce_vars: false,
      collapse_vars: false,
      reduce_funcs: false,
      unused: false,
      sequences: false,
      join_vars: false,
      side_effects: false,
      hoist_props: false,
    },
    mangle: { toplevel: true, reserved: [...exported(code), ...ownTexts] },
    format: { preserve_annotations: true },
  });
}

/** Shortens all names: the command line isn't bundled, and its stack traces aren't read. */
export const shortenCommand = (code: string): Promise<string> =>
  print(code, { module: true, compress: { passes: 3 } });

async function print(code: string, options: MinifyOptions): Promise<string> {
  const { code: short } = await minify(code, options);
  if (short === undefined) throw new Error('Cannot shorten a file of the package');
  return `${short}\n`;
}

/** A tag that orders the pages of the reference, with the empty line before it. */
const CATEGORY = /(?:\n *\* *)?\n *\* @category [^\n]*/g;

/** Removes the categories, which editors would show with each function. */
export const withoutCategories = (declarations: string): string => declarations.replace(CATEGORY, '');
