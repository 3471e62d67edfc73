import { parseArgs } from 'node:util';
import { type CheckOutcome, checkRegistry } from './check-registry.js';
import { defaultLimits } from './download.js';

/** @throws Error - When the arguments cannot be read. */
function readArguments() {
  const { values } = parseArgs({
    options: {
      address: { type: 'string' },
      today: { type: 'string' },
      write: { type: 'boolean', default: false },
      'time-limit': { type: 'string' },
    },
  });
  const timeMs = Number(values['time-limit'] ?? defaultLimits.timeMs);
  if (!(Number.isSafeInteger(timeMs) && timeMs > 0)) {
    throw new RangeError(
      `Cannot take ${values['time-limit']} for --time-limit: expected milliseconds, an integer from 1`,
    );
  }
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new RangeError(`Cannot take ${today} for --today: expected a date such as 2026-11-25`);
  }
  const address = values.address ?? process.env['REGISTRY_ADDRESS'];
  return { address, today, write: values.write, limits: { ...defaultLimits, timeMs } };
}

/** Whatever goes wrong, nothing was compared: 1 would say that something differs. */
async function outcome(): Promise<CheckOutcome> {
  try {
    return await checkRegistry({ root: process.cwd(), ...readArguments() });
  } catch (error) {
    const message = `The registry was not compared. ${error instanceof Error ? error.message : String(error)}`;
    return { exitCode: 2, differences: [], warnings: [], message };
  }
}

const { exitCode, differences, warnings, message } = await outcome();
for (const difference of differences) console.log(`- ${difference}`);
for (const warning of warnings) console.log(`Warning: ${warning}`);
if (exitCode === 2) console.error(message);
else console.log(message);
process.exitCode = exitCode;
