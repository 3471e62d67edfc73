import { join } from 'node:path';
import { findProblems } from '../check-rules.js';
import type { Dataset } from '../dataset.js';
import { parseMethods } from '../method-snapshot.js';
import { DataError, formatProblem } from '../problem.js';
import { readDataset } from '../read-dataset.js';
import { methodsFile, registryFile } from '../record-files.js';
import { parseRegistry } from '../registry-snapshot.js';
import { registryPhrases, registryRows, registryTiles } from '../rules/registry.js';
import { replaceFile } from '../write-files.js';
import { compareMethods } from './compare-methods.js';
import { compareRegistries } from './compare-registries.js';
import { DownloadError, type DownloadLimits, defaultLimits, download } from './download.js';
import { dueReviews } from './due-reviews.js';

/** The options of a registry check. */
export interface RegistryCheck {
  /** The project's folder. */
  readonly root: string;
  /** The current date, as `YYYY-MM-DD`. This module never reads the system clock. */
  readonly today: string;
  /**
   * The URL of the status code registry. Default: the URL in `src/data/registry/origin.yaml`, unless only
   * `methodsAddress` is given.
   */
  readonly address?: string | undefined;
  /** The URL of the method registry. Default: the URL in `http-methods-origin.yaml`, unless only `address` is given. */
  readonly methodsAddress?: string | undefined;
  /** Whether to replace the snapshots with the downloaded files. Default: `false`. */
  readonly write?: boolean | undefined;
  readonly limits?: DownloadLimits | undefined;
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

/**
 * The result of the check. The exit code is 0 if there are no differences, 1 if there are differences, and 2 if the
 * check failed.
 */
export interface CheckOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly differences: readonly string[];
  readonly warnings: readonly string[];
  readonly message: string;
}

/** The minimum number of registered rows. A download with fewer rows is incomplete. */
const FEWEST_ROWS = 50;

/** Compares the current registries with the snapshots and the records. */
export async function checkRegistry(check: RegistryCheck): Promise<CheckOutcome> {
  let warnings: readonly string[] = [];
  try {
    const dataset = readDataset(check.root);
    warnings = dueReviews(dataset, check.today);
    const snapshots = snapshotsOf(check, dataset);
    const differences: string[] = [];
    const changed: string[] = [];
    for (const { file, address, compare } of snapshots) {
      const text = await download(address, check.limits ?? defaultLimits, check.wait);
      const found = compare(text);
      if (found.length === 0) continue;
      differences.push(...found);
      changed.push(file);
      // The snapshot keeps the repository's line endings, so that a diff shows only real changes.
      if (check.write) replaceFile(join(check.root, file), text.replaceAll('\r\n', '\n'));
    }
    if (differences.length === 0) {
      return { exitCode: 0, differences, warnings, message: 'The registry matches the snapshot.' };
    }
    const files = changed.join(' and ');
    const next = check.write
      ? `Replaced ${files}. In the origin file in the same folder, set "updated" and "checked" to match the registry's page. Then change the records, and run npm run generate.`
      : `Run npm run registry:check -- --write to replace ${files}, then change the records.`;
    return { exitCode: 1, differences, warnings, message: next };
  } catch (error) {
    if (!(error instanceof DownloadError || error instanceof SyntaxError || error instanceof DataError))
      throw error;
    const message = `The registry was not compared. ${error.message}`;
    return { exitCode: 2, differences: [], warnings, message };
  }
}

/** Returns the snapshots to compare: both, or only those for which the caller provides a URL. */
function snapshotsOf(check: RegistryCheck, dataset: Dataset) {
  const ofCaller = check.address !== undefined || check.methodsAddress !== undefined;
  return [
    {
      file: registryFile,
      address: ofCaller ? check.address : dataset.registryAddress,
      compare: (text: string) => differencesOf(dataset, text),
    },
    {
      file: methodsFile,
      address: ofCaller ? check.methodsAddress : dataset.methodsAddress,
      compare: (text: string) => methodDifferences(dataset, text),
    },
  ].flatMap(({ address, ...rest }) => (address === undefined ? [] : [{ address, ...rest }]));
}

/** The minimum number of methods. A download with fewer methods is incomplete. */
const FEWEST_METHODS = 30;

/**
 * Describes the differences between the method registry and its snapshot. Throws a `SyntaxError` if the text isn't the
 * registry's file.
 */
function methodDifferences(dataset: Dataset, text: string): string[] {
  const current = parseMethods(text);
  if (current.length < FEWEST_METHODS) {
    throw new SyntaxError(
      `Invalid download of the method registry: it contains only ${current.length} methods`,
    );
  }
  return compareMethods(dataset.methods, current);
}

/**
 * Describes the differences between the status code registry, its snapshot, and the records. Throws a `SyntaxError` if
 * the text isn't the registry's file.
 */
function differencesOf(dataset: Dataset, text: string): string[] {
  const current = parseRegistry(text);
  const fresh: Dataset = { ...dataset, registry: current };
  const broken = findProblems(fresh, [registryTiles]);
  if (broken.length > 0) {
    throw new SyntaxError(`Invalid download of the registry:\n${broken.map(formatProblem).join('\n')}`);
  }
  const registered = current.filter(({ description }) => description !== 'Unassigned').length;
  if (registered < FEWEST_ROWS) {
    throw new SyntaxError(
      `Invalid download of the registry: it contains only ${registered} registered numbers`,
    );
  }
  const differences = compareRegistries(dataset.registry, current);
  const problems = findProblems(fresh, [registryRows, registryPhrases]);
  return [...differences, ...problems.map(formatProblem)];
}
