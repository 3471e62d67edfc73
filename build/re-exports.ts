/** Matches Rollup's CommonJS code for reexporting an entire module with getters. */
const ALL =
  /Object\.keys\((\w+)\)\.forEach\(function \(k\) \{\s*if \(k !== 'default' && !Object\.prototype\.hasOwnProperty\.call\(exports, k\)\) Object\.defineProperty\(exports, k, \{\s*enumerable: true,\s*get: function \(\) \{ return \1\[k\]; \}\s*\}\);\s*\}\);/g;

/** Matches Rollup's CommonJS code for reexporting a single export. */
const ONE =
  /Object\.defineProperty\(exports, "(\w+)", \{\s*enumerable: true,\s*get: function \(\) \{ return (\w+)\.\1; \}\s*\}\);/g;

/** Matches what Rollup prints for a file that CommonJS loads on first use. */
const LATER = /^(?:var|const) (\w+) = require\('(\.\/(?:status-codes|index-search)\.js)'\);\n/gm;

/**
 * Loads files that a program might not need on first use. Compiling them takes a new process longer than everything else
 * in the main entry point.
 */
export const loadLater = (code: string): string =>
  code.replace(LATER, (_, name: string, file: string) => {
    const values = [
      ...new Set([...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, value]) => value)),
    ];
    const getters = values.map((value) => `get ${value}() { return require('${file}').${value}; }`);
    return `var ${name} = { ${getters.join(', ')} };\n`;
  });

/**
 * Replaces the getters with values. No export ever changes, and a getter slows down every call through the namespace. A
 * reexported module becomes a function call that the minifier doesn't change.
 */
export const markReExports = (code: string): string =>
  code
    .replace(ALL, 'RE_EXPORT($1);')
    .replace(ONE, (_, value: string, from: string) =>
      code.includes(`var ${from} = { get `)
        ? `RE_EXPORT_LATER(${from}.${value});`
        : `exports.${value} = ${from}.${value};`,
    );

/**
 * Converts the calls to the only forms in which Node's lexer finds the exported names when ES modules import CommonJS.
 */
export const printReExports = (code: string): string =>
  code
    .replace(
      /\bRE_EXPORT\(([\w$]+)\)/g,
      'Object.keys($1).forEach(function(k){if(k!=="default"&&!Object.prototype.hasOwnProperty.call(exports,k))exports[k]=$1[k]})',
    )
    .replace(
      /\bRE_EXPORT_LATER\(([\w$]+)\.(\w+)\)/g,
      'Object.defineProperty(exports,"$2",{enumerable:true,get:function(){return $1.$2}})',
    );
