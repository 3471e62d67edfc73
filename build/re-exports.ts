/** Matches Rollup's CommonJS code for reexporting an entire module with getters. */
const ALL =
  /Object\.keys\((\w+)\)\.forEach\(function \(k\) \{\s*if \(k !== 'default' && !Object\.prototype\.hasOwnProperty\.call\(exports, k\)\) Object\.defineProperty\(exports, k, \{\s*enumerable: true,\s*get: function \(\) \{ return \1\[k\]; \}\s*\}\);\s*\}\);/g;

/** Matches Rollup's CommonJS code for reexporting a single export. */
const ONE =
  /Object\.defineProperty\(exports, "(\w+)", \{\s*enumerable: true,\s*get: function \(\) \{ return (\w+)\.\1; \}\s*\}\);/g;

/**
 * Replaces the getters with values. No export ever changes, and a getter slows down every call through the namespace. A
 * reexported module becomes a function call that the minifier doesn't change.
 */
export const markReExports = (code: string): string =>
  code.replace(ALL, 'RE_EXPORT($1);').replace(ONE, 'exports.$1 = $2.$1;');

/**
 * Converts the calls to the only form in which Node's lexer finds the exported names when ES modules import CommonJS.
 */
export const printReExports = (code: string): string =>
  code.replace(
    /\bRE_EXPORT\((\w+)\)/g,
    'Object.keys($1).forEach(function(k){if(k!=="default"&&!Object.prototype.hasOwnProperty.call(exports,k))exports[k]=$1[k]})',
  );
