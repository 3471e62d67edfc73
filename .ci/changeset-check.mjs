// Checks whether changes that affect users have a changeset: `npm run changeset:check -- --since <commit>`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { since: { type: 'string', default: 'main' } } });

/** The files that change if users are affected, and the release types that such a change requires. */
const noticed = [
  { name: 'public types', pattern: /^test\/package\/api\/.+\.api\.md$/, bumps: ['minor', 'major'] },
  { name: 'shipped data', pattern: /^src\/generated\//, bumps: ['patch', 'minor', 'major'] },
];

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const words = (text) => text.split('\0').filter((word) => word !== '');

/** Returns the paths that changed or were deleted since the branch started, including uncommitted changes. */
function changesSince(commit) {
  const start = git('merge-base', commit, 'HEAD').trim();
  const changed = (filter) =>
    words(git('diff', '--name-only', '--no-renames', `--diff-filter=${filter}`, '-z', start));
  return {
    there: [...changed('d'), ...words(git('ls-files', '--others', '--exclude-standard', '-z'))],
    gone: changed('D'),
  };
}

/** Returns the release type that a changeset requests, or `undefined` for an empty changeset. */
const bumpOf = (path) =>
  /^---\r?\n["']?http-status-atlas["']?: *(patch|minor|major)\r?\n---/.exec(readFileSync(path, 'utf8'))?.[1];

/** Returns one sentence for each missing changeset. */
function complaints({ there, gone }) {
  const bumps = there.filter((path) => /^\.changeset\/(?!README\.md$)[^/]+\.md$/.test(path)).map(bumpOf);
  return noticed.flatMap(({ name, pattern, bumps: wanted }) => {
    const paths = [...there, ...gone].filter((path) => pattern.test(path));
    if (paths.length === 0 || bumps.some((bump) => wanted.includes(bump))) return [];
    return [
      `The ${name} changed (${paths.join(', ')}), but there is no new ${wanted.join(' or ')} changeset. Run npx changeset, and describe in one sentence in the past tense how the change affects users.`,
    ];
  });
}

try {
  const missing = complaints(changesSince(values.since));
  for (const sentence of missing) console.error(sentence);
  if (missing.length === 0) console.log('No changeset is missing.');
  process.exitCode = missing.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`Cannot compare with "${values.since}": ${String(error.stderr || error.message).trim()}`);
  process.exitCode = 2;
}
