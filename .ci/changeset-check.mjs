// Says whether a change that users notice comes with a changeset: `npm run changeset:check -- --since <commit>`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { since: { type: 'string', default: 'main' } } });

/** What shows a change to users, and the releases that can bring it. */
const noticed = [
  { name: 'public types', pattern: /^test\/package\/api\/.+\.api\.md$/, bumps: ['minor', 'major'] },
  { name: 'shipped data', pattern: /^src\/generated\//, bumps: ['patch', 'minor', 'major'] },
];

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const words = (text) => text.split('\0').filter((word) => word !== '');

/** The paths that changed since the branch began and are still there or gone, with what is not committed yet. */
function changesSince(commit) {
  const start = git('merge-base', commit, 'HEAD').trim();
  const changed = (filter) =>
    words(git('diff', '--name-only', '--no-renames', `--diff-filter=${filter}`, '-z', start));
  return {
    there: [...changed('d'), ...words(git('ls-files', '--others', '--exclude-standard', '-z'))],
    gone: changed('D'),
  };
}

/** The release that a changeset asks for; an empty one asks for none. */
const bumpOf = (path) =>
  /^---\r?\n["']?http-status-atlas["']?: *(patch|minor|major)\r?\n---/.exec(readFileSync(path, 'utf8'))?.[1];

/** What is missing: a sentence each. */
function complaints({ there, gone }) {
  const bumps = there.filter((path) => /^\.changeset\/(?!README\.md$)[^/]+\.md$/.test(path)).map(bumpOf);
  return noticed.flatMap(({ name, pattern, bumps: wanted }) => {
    const paths = [...there, ...gone].filter((path) => pattern.test(path));
    if (paths.length === 0 || bumps.some((bump) => wanted.includes(bump))) return [];
    return [
      `The ${name} changed (${paths.join(', ')}), and no new changeset of the kind ${wanted.join(' or ')} says so. Run npx changeset and write one sentence in the past tense about what a user notices.`,
    ];
  });
}

try {
  const missing = complaints(changesSince(values.since));
  for (const sentence of missing) console.error(sentence);
  if (missing.length === 0) console.log('What users notice has its changeset.');
  process.exitCode = missing.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`Cannot compare with "${values.since}": ${String(error.stderr || error.message).trim()}`);
  process.exitCode = 2;
}
