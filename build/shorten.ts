import { type MinifyOptions, minify } from 'terser';
import { ownTexts } from './later-texts.js';

/** Returns the names that a file exports: `exports.name=` in CommonJS, `export{name}` in an ES module. */
const exported = (code: string) => [
  ...[...code.matchAll(/\bexports\.(\w+) ?=/g)].map(([, name = '']) => name),
  ...[...code.matchAll(/\bexport ?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names.split(',').map((one) => one.trim().replace(/ as .*/, '')),
  ),
];

/**
 * Shortens names, which saves a sixth of the code, and simplifies code if nothing is repeated.
 *
 * Public functions keep their names, because stack traces show them. Nothing is inlined, because that would repeat long
 * texts and add unused constants to bundles.
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

/** Shortens all names. The command line isn't bundled, and its stack traces don't matter. */
export const shortenCommand = (code: string): Promise<string> =>
  print(code, { module: true, compress: { passes: 3 } });

async function print(code: string, options: MinifyOptions): Promise<string> {
  const { code: short } = await minify(code, options);
  if (short === undefined) throw new Error('Cannot shorten a file of the package');
  return `${short}\n`;
}

/** Matches a tag that orders the pages of the API reference, including the empty line before it. */
const CATEGORY = /(?:\n *\* *)?\n *\* @category [^\n]*/g;

/** Removes the category tags, because editors would show them with each function. */
export const withoutCategories = (declarations: string): string => declarations.replace(CATEGORY, '');
