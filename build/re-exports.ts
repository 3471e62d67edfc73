/** What Rollup prints in CommonJS for a module that is exported as a whole: getters. */
const ALL =
  /Object\.keys\((\w+)\)\.forEach\(function \(k\) \{\s*if \(k !== 'default' && !Object\.prototype\.hasOwnProperty\.call\(exports, k\)\) Object\.defineProperty\(exports, k, \{\s*enumerable: true,\s*get: function \(\) \{ return \1\[k\]; \}\s*\}\);\s*\}\);/g;

/** And for one export of another module. */
const ONE =
  /Object\.defineProperty\(exports, "(\w+)", \{\s*enumerable: true,\s*get: function \(\) \{ return (\w+)\.\1; \}\s*\}\);/g;

/**
 * Makes the getters values: nothing is exported that changes, and a getter costs every call through the namespace. A
 * whole module becomes a call that nothing shortens.
 */
export const markReExports = (code: string): string =>
  code.replace(ALL, 'RE_EXPORT($1);').replace(ONE, 'exports.$1 = $2.$1;');

/** Prints the calls in the one form from which Node's lexer learns the names, for `import` of CommonJS. */
export const printReExports = (code: string): string =>
  code.replace(
    /\bRE_EXPORT\((\w+)\)/g,
    'Object.keys($1).forEach(function(k){if(k!=="default"&&!Object.prototype.hasOwnProperty.call(exports,k))exports[k]=$1[k]})',
  );
