import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Matches build products, and folders that aren't part of the project. */
const leaveOut =
  /(?:^|[\\/])(?:\.git|node_modules|dist|cache|coverage|reports|screenshots|\.stryker-tmp|\.examples|\.run)$/;

/** Copies the project as in a fresh checkout, without the test and documentation folders. */
export function copyProject(target: string): void {
  for (const name of readdirSync('.')) {
    if (leaveOut.test(name) || ['docs', 'test'].includes(name)) continue;
    cpSync(name, join(target, name), { recursive: true, filter: (path) => !leaveOut.test(path) });
  }
  symlinkSync(resolve('node_modules'), join(target, 'node_modules'), 'junction');
}

/** On Windows, npm is a shell script. */
export const shell = process.platform === 'win32';
