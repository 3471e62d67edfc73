// survivors.json: the changes that no test notices, by file, in groups with one reason each.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('survivors.json', import.meta.url));
const LONGEST_CODE = 100;

/** A group of survivors: { file, reason, mutants }. */
export const readSurvivors = () =>
  Object.entries(JSON.parse(readFileSync(path, 'utf8'))).flatMap(([file, groups]) =>
    groups.map((group) => ({ file, ...group })),
  );

export function writeSurvivors(groups) {
  const byFile = {};
  for (const { file, reason, mutants } of groups.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    byFile[file] ??= [];
    const same = byFile[file].find((group) => group.reason === reason);
    if (same) same.mutants.push(...mutants);
    else byFile[file].push({ reason, mutants: [...mutants] });
  }
  for (const group of Object.values(byFile).flat()) group.mutants.sort();
  writeFileSync(path, `${JSON.stringify(byFile, null, 2)}\n`);
}

const sources = new Map();
function linesOf(file) {
  if (!sources.has(file)) sources.set(file, readFileSync(file, 'utf8').split('\n'));
  return sources.get(file);
}

function shorten(code) {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_CODE ? line : `${line.slice(0, LONGEST_CODE - 30)} ... ${line.slice(-25)}`;
}

/** The line that a mutant changes, and how. It is known by this and not by its place, because lines move. */
export function changeOf({ fileName, location: { start, end }, replacement }) {
  // Lines and columns count from 1, and the end is exclusive.
  const lines = linesOf(fileName).slice(start.line - 1, end.line);
  const after = lines.at(-1).slice(end.column - 1);
  const before = lines[0].slice(0, start.column - 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return `${before}«${shorten(lines.join('\n'))} → ${shorten(replacement)}»${after}`.trim();
}

/** The items that `others` has fewer times. */
export function missingFrom(others, items) {
  const left = new Map();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return items.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
