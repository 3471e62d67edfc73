import { parseArgs } from 'node:util';
import { type CheckOutcome, checkRegistry } from './check-registry.js';
import { defaultLimits } from './download.js';

/**
 * Parses the command-line arguments.
 * @throws Error - If the arguments are invalid.
 */
function readArguments(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      address: { type: 'string' },
      'methods-address': { type: 'string' },
      today: { type: 'string' },
      write: { type: 'boolean', default: false },
      'time-limit': { type: 'string' },
    },
  });
  const timeMs = Number(values['time-limit'] ?? defaultLimits.timeMs);
  if (!(Number.isSafeInteger(timeMs) && timeMs > 0)) {
    throw new RangeError(
      `Invalid --time-limit "${values['time-limit']}": expected a positive integer, in milliseconds`,
    );
  }
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new RangeError(`Invalid --today "${today}": expected a date such as 2026-11-25`);
  }
  const address = values.address ?? process.env['REGISTRY_ADDRESS'];
  const methodsAddress = values['methods-address'] ?? process.env['METHOD_REGISTRY_ADDRESS'];
  return { address, methodsAddress, today, write: values.write, limits: { ...defaultLimits, timeMs } };
}

/**
 * Compares the snapshots below `root` with the registries, using the command-line arguments.
 *
 * If anything fails, the exit code is 2 because 1 means that there are differences.
 */
export async function runRegistryCheck(root: string, args: readonly string[]): Promise<CheckOutcome> {
  try {
    return await checkRegistry({ root, ...readArguments(args) });
  } catch (error) {
    const message = `The registry was not compared. ${error instanceof Error ? error.message : String(error)}`;
    return { exitCode: 2, differences: [], warnings: [], message };
  }
}
