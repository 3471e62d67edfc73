import { parseArgs } from 'node:util';
import { checkRegistry } from './check-registry.js';
import { defaultLimits } from './download.js';

const { values } = parseArgs({
  options: {
    address: { type: 'string' },
    today: { type: 'string' },
    write: { type: 'boolean', default: false },
    'time-limit': { type: 'string' },
  },
});
const timeLimit = Number(values['time-limit'] ?? defaultLimits.timeMs);
const { exitCode, differences, warnings, message } = await checkRegistry({
  root: process.cwd(),
  address: values.address ?? process.env['REGISTRY_ADDRESS'],
  today: values.today ?? new Date().toISOString().slice(0, 10),
  write: values.write,
  limits: { ...defaultLimits, timeMs: Number.isFinite(timeLimit) ? timeLimit : defaultLimits.timeMs },
});
for (const difference of differences) console.log(`- ${difference}`);
for (const warning of warnings) console.log(`Warning: ${warning}`);
if (exitCode === 2) console.error(message);
else console.log(message);
process.exitCode = exitCode;
