import { type MinifyOptions, minify, type SimpleIdentifierMangler } from 'terser';
import { ownTexts } from './later-texts.js';

/** Returns the names that a file exports: `exports.name=` in CommonJS, `export{name}` in an ES module. */
const exported = (code: string) => [
  ...[...code.matchAll(/\bexports\.(\w+) ?=/g)].map(([, name = '']) => name),
  ...[...code.matchAll(/\bexport ?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names.split(',').map((one) => one.trim().replace(/ as .*/, '')),
  ),
];

/** Returns the names that a file imports: `var name = require(`, or `import{name,other as name}`. */
const imported = (code: string) => [
  ...[...code.matchAll(/^(?:var|const) (\w+) ?= ?require\(/gm)].map(([, name = '']) => name),
  ...[...code.matchAll(/\bimport ?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names.split(',').map((one) => one.trim().replace(/.* as /, '')),
  ),
];

const LETTERS = 'etnrsoicaldupfhmgbvwyxkjzqETNRSOICALDUPFHMGBVWYXKJZQ';

/** Returns the same names for each file. By default, the order of the letters depends on their frequency in the file. */
const identifiers: SimpleIdentifierMangler = {
  get: (at) => {
    let name = '';
    for (let rest = at + 1; rest > 0; rest = Math.floor(rest / LETTERS.length)) {
      rest -= 1;
      name += LETTERS[rest % LETTERS.length];
    }
    return name;
  },
};

/** The short names of a file's functions and constants. Both formats of the file use the same names. */
export interface ShortNames {
  vars?: { props: Record<string, string> };
}

/** Adds short names of imports, which start with a dollar sign, so that they are never the name of a parameter. */
function withImports(names: ShortNames, imports: readonly string[]): ShortNames {
  names.vars ??= { props: {} };
  for (const [at, name] of imports.entries()) names.vars.props[`$${name}`] = `$${identifiers.get(at)}`;
  return names;
}

/**
 * Shortens names, which saves a sixth of the code, and simplifies code if nothing is repeated.
 *
 * Public functions keep their names, because stack traces show them. Nothing is inlined, because that would repeat long
 * texts and add unused constants to bundles.
 *
 * The short names of imports start with a dollar sign. Imports differ between the formats, and with other names, the
 * names of the parameters would differ too. gzip stores code that is the same in both formats only once.
 */
export async function shortenLibrary(code: string, isModule: boolean, names: ShortNames): Promise<string> {
  return print(code, {
    nameCache: withImports(names, imported(code)),
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
    mangle: {
      toplevel: true,
      reserved: [...exported(code), ...ownTexts],
      nth_identifier: identifiers,
    },
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
