import { generate } from './generate.js';

const { stdout, stderr, status } = generate(process.cwd(), process.argv.slice(2));
if (stdout) console.log(stdout);
if (stderr) console.error(stderr);
process.exitCode = status;
