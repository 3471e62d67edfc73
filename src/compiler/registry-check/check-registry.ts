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

/** What to compare with what, and whose clock counts. */
export interface RegistryCheck {
  /** The project's folder. */
  readonly root: string;
  /** The day, as `YYYY-MM-DD`: nothing here reads the clock. */
  readonly today: string;
  /** Default: the address in `src/data/registry/origin.yaml`; nothing where only the methods have an address here. */
  readonly address?: string | undefined;
  /** Likewise, for the methods: `http-methods-origin.yaml`. */
  readonly methodsAddress?: string | undefined;
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

/** A registry with fewer registered rows than this is incomplete. */
const FEWEST_ROWS = 50;

/** Compares the registry as it is now with the snapshot and the records. */
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
      // With the line ends of the repository, so that only what differs shows.
      if (check.write) replaceFile(join(check.root, file), text.replaceAll('\r\n', '\n'));
    }
    if (differences.length === 0) {
      return { exitCode: 0, differences, warnings, message: 'The registry matches the snapshot.' };
    }
    const files = changed.join(' and ');
    const next = check.write
      ? `Replaced ${files}. In the origin file in the same folder, set updated and checked to match the registry's page. Then change the records, and run npm run generate.`
      : `Run npm run registry:check -- --write to replace ${files}, then change the records.`;
    return { exitCode: 1, differences, warnings, message: next };
  } catch (error) {
    if (!(error instanceof DownloadError || error instanceof SyntaxError || error instanceof DataError))
      throw error;
    const message = `The registry was not compared. ${error.message}`;
    return { exitCode: 2, differences: [], warnings, message };
  }
}

/** What is compared: both registries, or those that the caller gives an address for. */
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

/** A registry with fewer methods than this is incomplete. */
const FEWEST_METHODS = 30;

/** The differences of the methods. Throws a SyntaxError for anything that isn't a registry. */
function methodDifferences(dataset: Dataset, text: string): string[] {
  const current = parseMethods(text);
  if (current.length < FEWEST_METHODS) {
    throw new SyntaxError(
      `Invalid download of the method registry: only ${current.length} methods are registered in it`,
    );
  }
  return compareMethods(dataset.methods, current);
}

/** The differences in words. Throws a SyntaxError for anything that isn't a registry. */
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
      `Invalid download of the registry: only ${registered} numbers are registered in it`,
    );
  }
  const differences = compareRegistries(dataset.registry, current);
  const problems = findProblems(fresh, [registryRows, registryPhrases]);
  return [...differences, ...problems.map(formatProblem)];
}
