import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Dataset, Filed } from './dataset.js';
import { decodeUtf8 } from './decode-utf8.js';
import { parseMethods } from './method-snapshot.js';
import { DataError, type Problem } from './problem.js';
import { readYaml, type SourceFile } from './read-yaml.js';
import { methodsFile, recordFolders, registryFile, schemaOf, singleFiles } from './record-files.js';
import { parseRegistry } from './registry-snapshot.js';

/** The maximum size of a record file. A larger file is probably a mistake. */
const LARGEST_FILE = 256 * 1024;

/** Lists the files in a folder tree as paths relative to the root. Symbolic links aren't followed. */
function listFiles(root: string, folder: string, problems: Problem[]): string[] {
  const found: string[] = [];
  if (!existsSync(join(root, folder))) return found;
  if (!lstatSync(join(root, folder)).isDirectory()) {
    problems.push({
      rule: 'files',
      file: folder,
      path: '',
      found: 'a symbolic link',
      expected: 'a folder',
      fix: 'replace the link with the folder itself',
    });
    return found;
  }
  for (const name of readdirSync(join(root, folder)).sort()) {
    const path = `${folder}/${name}`;
    const stat = lstatSync(join(root, path));
    if (stat.isDirectory()) found.push(...listFiles(root, path, problems));
    else if (stat.isFile() && stat.size <= LARGEST_FILE) found.push(path);
    else {
      problems.push({
        rule: 'files',
        file: path,
        path: '',
        found: stat.isSymbolicLink()
          ? 'a symbolic link'
          : stat.isFile()
            ? `${stat.size} bytes`
            : 'not a regular file',
        expected: `a regular file of at most ${LARGEST_FILE} bytes`,
        fix: 'replace it with a file that contains only the record',
      });
    }
  }
  return found;
}

function readText(root: string, file: string, problems: Problem[]): SourceFile | undefined {
  const text = decodeUtf8(readFileSync(join(root, file)));
  if (text !== undefined) return { file, text };
  problems.push({
    rule: 'files',
    file,
    path: '',
    found: "bytes that aren't UTF-8",
    expected: 'UTF-8 without a byte order mark',
    fix: 'save the file as UTF-8',
  });
  return undefined;
}

/**
 * Reads every record below `root`.
 *
 * @throws DataError - If a file can't be read or doesn't match its schema.
 */
export function readDataset(root: string): Dataset {
  const problems: Problem[] = [];
  const files = listFiles(root, 'src/data', problems);

  const read = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const source = readText(root, file, problems);
    return source && readYaml(source, schema, problems);
  };
  const readAll = <Schema extends z.ZodType>(folder: {
    files: RegExp;
    schema: Schema;
  }): Filed<z.infer<Schema>>[] =>
    files
      .filter((file) => folder.files.test(file))
      .flatMap((file) => {
        const record = read(file, folder.schema);
        return record === undefined ? [] : [{ file, record }];
      });
  const isThere = (file: string) => {
    if (files.includes(file)) return true;
    problems.push({
      rule: 'files',
      file,
      path: '',
      found: 'no such file',
      expected: 'the file',
      fix: 'restore it from the Git history',
    });
    return false;
  };
  const single = <Schema extends z.ZodType>(
    { file, schema }: { file: string; schema: Schema },
    empty: z.infer<Schema>,
  ) => (isThere(file) ? read(file, schema) : undefined) ?? empty;

  for (const file of files) {
    if (file === registryFile || file === methodsFile || schemaOf(file)) continue;
    problems.push({
      rule: 'files',
      file,
      path: '',
      found: 'a file that the compiler does not read',
      expected: 'a file in one of the folders listed in docs/contributing/data.md, named after its ID',
      fix: 'rename, move, or delete the file',
    });
  }

  const snapshot = <Row>(file: string, parse: (text: string) => Row[]): Row[] => {
    const source = isThere(file) ? readText(root, file, problems) : undefined;
    try {
      return source ? parse(source.text) : [];
    } catch (error) {
      problems.push({
        rule: 'registry-snapshot',
        file,
        path: '',
        found: error instanceof Error ? error.message : String(error),
        expected: 'the CSV file exactly as the registry serves it',
        fix: 'restore the file, or download it again',
      });
      return [];
    }
  };
  const registry = snapshot(registryFile, parseRegistry);
  const methods = snapshot(methodsFile, parseMethods);

  const noOrigin = { registry: '', address: '', updated: '', checked: '' };
  const originRecord = single(singleFiles.registryOrigin, noOrigin);
  const dataset: Dataset = {
    registered: readAll(recordFolders.registered),
    vendor: readAll(recordFolders.vendor).map((filed) => ({
      ...filed,
      slug: filed.file.split('/').at(-2) ?? '',
    })),
    nonstandard: readAll(recordFolders.nonstandard),
    documents: single(singleFiles.documents, []),
    vendors: single(singleFiles.vendors, {}),
    comparisons: readAll(recordFolders.comparisons),
    operations: readAll(recordFolders.operations),
    products: readAll(recordFolders.products),
    proxyStatusErrors: single(singleFiles.proxyStatusErrors, []),
    checkRules: single(singleFiles.checkRules, { rules: [], unchecked: [] }),
    libraryNames: single(singleFiles.libraryNames, []),
    commonCodes: single(singleFiles.commonCodes, []),
    notStatusCodes: single(singleFiles.notStatusCodes, []),
    notes: readAll(recordFolders.notes),
    iisSubStatuses: single(singleFiles.iisSubStatuses, { source: '', subStatuses: [] }),
    logMarks: single(singleFiles.logMarks, []),
    stopWords: single(singleFiles.stopWords, { language: [], questions: [], subject: [] }),
    synonyms: single(singleFiles.synonyms, []),
    registry,
    registryUpdated: originRecord.updated,
    registryAddress: originRecord.address,
    methods,
    methodsAddress: single(singleFiles.methodsOrigin, noOrigin).address,
  };
  if (problems.length > 0) throw new DataError(problems);
  return dataset;
}
