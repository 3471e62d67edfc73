// In a browser, which loads no CommonJS and so no ESLint plugin.
import entryPoints from './entry-points.mjs';
import { suite } from './suite.mjs';

console.log(JSON.stringify(suite(entryPoints)));
