import { join } from 'node:path';
import { findProblems } from '../check-rules.js';
import type { Dataset } from '../dataset.js';
import { DataError, formatProblem } from '../problem.js';
import { readDataset, registryFile } from '../read-dataset.js';
import { parseRegistry } from '../registry-snapshot.js';
import { registryPhrases, registryRows, registryTiles } from '../rules/registry.js';
import { replaceFile } from '../write-files.js';
import { compareRegistries } from './compare-registries.js';
import { DownloadError, type DownloadLimits, defaultLimits, download } from './download.js';
import { dueReviews } from './due-reviews.js';

/** What to compare with what, and whose clock counts. */
export interface RegistryCheck {
  /** The project's folder. */
  readonly root: string;
  /** The day, as `YYYY-MM-DD`: nothing here reads the clock. */
  readonly today: string;
  /** Default: the address in `src/data/registry/origin.yaml`. */
  readonly address?: string | undefined;
  /** Whether to put what was downloaded in the place of the snapshot. Default: no. */
  readonly write?: boolean | undefined;
  readonly limits?: DownloadLimits | undefined;
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** How the check ended: 0 the same, 1 something differs, 2 it could not be done. */
export interface CheckOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly differences: readonly string[];
  readonly warnings: readonly string[];
  readonly message: string;
}

/** Fewer registered rows than this are no registry but a part of it. */
const FEWEST_ROWS = 50;

/** Compares the registry as it is now with the snapshot and the records. */
export async function checkRegistry(check: RegistryCheck): Promise<CheckOutcome> {
  let warnings: readonly string[] = [];
  try {
    const dataset = readDataset(check.root);
    warnings = dueReviews(dataset, check.today);
    const text = await download(
      check.address ?? dataset.registryAddress,
      check.limits ?? defaultLimits,
      check.wait,
    );
    const differences = differencesOf(dataset, text);
    if (differences.length === 0) {
      return { exitCode: 0, differences, warnings, message: 'The registry is what the snapshot says.' };
    }
    // With the line ends of the repository, so that only what differs shows.
    if (check.write) replaceFile(join(check.root, registryFile), text.replaceAll('\r\n', '\n'));
    const next = check.write
      ? `The snapshot ${registryFile} was replaced. Set updated and checked in origin.yaml beside it from the registry's page, change the records, and run npm run generate.`
      : `Run npm run registry:check -- --write to replace the snapshot ${registryFile}, then change the records.`;
    return { exitCode: 1, differences, warnings, message: next };
  } catch (error) {
    if (!(error instanceof DownloadError || error instanceof SyntaxError || error instanceof DataError))
      throw error;
    const message = `The registry was not compared. ${error.message}`;
    return { exitCode: 2, differences: [], warnings, message };
  }
}

/** What differs in words. What is no registry throws a SyntaxError. */
function differencesOf(dataset: Dataset, text: string): string[] {
  const current = parseRegistry(text);
  const fresh: Dataset = { ...dataset, registry: current };
  const broken = findProblems(fresh, [registryTiles]);
  if (broken.length > 0) {
    throw new SyntaxError(
      `Cannot take the download for the registry:\n${broken.map(formatProblem).join('\n')}`,
    );
  }
  const registered = current.filter(({ description }) => description !== 'Unassigned').length;
  if (registered < FEWEST_ROWS) {
    throw new SyntaxError(
      `Cannot take the download for the registry: only ${registered} numbers are registered in it`,
    );
  }
  const differences = compareRegistries(dataset.registry, current);
  const problems = findProblems(fresh, [registryRows, registryPhrases]);
  return [...differences, ...problems.map(formatProblem)];
}
