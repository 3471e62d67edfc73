import { runRegistryCheck } from './run.js';

const { exitCode, differences, warnings, message } = await runRegistryCheck(
  process.cwd(),
  process.argv.slice(2),
);
for (const difference of differences) console.log(`- ${difference}`);
for (const warning of warnings) console.log(`Warning: ${warning}`);
if (exitCode === 2) console.error(message);
else console.log(message);
process.exitCode = exitCode;
