// Checks the spelling of everything that people read: US English and the words of the project.
//   npm run spelling             prints each unknown word with its sentence, and exits with 1 if there is one
//   UPDATE=1 npm run spelling    adds the unknown words to test/prose/words.txt: read the diff
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from 'cspell';
import { corpus } from './corpus.ts';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const wordList = here('words.txt');

const pieces = corpus();
const folder = mkdtempSync(join(tmpdir(), 'spelling-'));
const file = join(folder, 'prose.txt');
/** The first location of each unknown word. */
const unknown = new Map();
try {
  // Each piece is on one line, so that the line of an issue identifies the piece.
  writeFileSync(file, pieces.map(({ text }) => text).join('\n'));
  await lint(
    [file],
    { config: here('cspell.json'), root: folder, progress: false, summary: false, gitignore: false },
    {
      issue({ text, row }) {
        const piece = pieces[row - 1];
        if (!unknown.has(text)) unknown.set(text, `${piece?.place}: "${text}" in "${piece?.text}"`);
      },
    },
  );
} finally {
  rmSync(folder, { recursive: true });
}

if (process.env['UPDATE'] === '1') {
  const known = readFileSync(wordList, 'utf8')
    .split('\n')
    .filter((word) => word !== '' && !word.startsWith('#'));
  const all = [...new Set([...known, ...unknown.keys()])].sort((one, other) =>
    one.localeCompare(other, 'en'),
  );
  writeFileSync(wordList, `# Names and terms that the US English dictionary lacks.\n${all.join('\n')}\n`);
} else {
  for (const issue of unknown.values()) console.log(issue);
  console.log(`\n${unknown.size === 0 ? 1 : 0} passed, ${unknown.size} failed`);
  if (unknown.size > 0) process.exitCode = 1;
}
