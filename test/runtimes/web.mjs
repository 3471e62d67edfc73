// This module runs in a browser, which can't load CommonJS and therefore can't load the ESLint plugin.
import entryPoints from './entry-points.mjs';
import { suite } from './suite.mjs';

console.log(JSON.stringify(suite(entryPoints)));
