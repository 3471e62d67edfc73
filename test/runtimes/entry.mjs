import * as eslint from 'http-status-atlas/eslint';
import entryPoints from './entry-points.mjs';
import { suite } from './suite.mjs';

console.log(JSON.stringify(suite({ ...entryPoints, eslint })));
