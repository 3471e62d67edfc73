// Starts real servers on loopback, provokes every status that they send, and compares the library's results for each
// response with known facts: the sender, and the findings that are confirmed mistakes of the server.
//   node run.mjs [server ...]     runs only these servers; UPDATE=1 saves the results, KEEP=folder saves the responses
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { runExamples } from './lib/examples.mjs';
import { installMissing, isInstalled, versionOf } from './lib/packages.mjs';
import { provoke } from './lib/provoke.mjs';
import { recipes, tryRecipe, untried } from './lib/recipes.mjs';
import { differences, resultsOf, wrongNames } from './lib/results.mjs';
import { trySnippets } from './lib/snippets.mjs';
import { startUpstream } from './lib/upstream.mjs';
import { SERVERS } from './servers/all.mjs';
import { nginx } from './servers/nginx.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const RESULTS = join(here, 'results.json');
/** The number of servers that run at the same time. */
const AT_ONCE = 5;

const only = process.argv.slice(2);
const servers = SERVERS.filter(({ name }) => only.length === 0 || only.includes(name));
const judged = parse(readFileSync(join(here, 'judged.yaml'), 'utf8')).findings;
const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const SCOPED = { hapi: '@hapi/hapi', nest: '@nestjs/core' };
const dependencyVersion = (dependency) =>
  manifest.dependencies[SCOPED[dependency] ?? dependency] ?? process.versions.node;

let passed = 0;
let failed = 0;
const report = (isRight, text) => {
  if (isRight) passed += 1;
  else failed += 1;
  if (!isRight) console.log(`FAIL ${text}`);
};

const toTry = only.length === 0 || only.includes('recipes') ? recipes() : [];

installMissing([...servers, ...toTry, ...(only.includes('snippets') ? [nginx] : [])]);
const upstream = await startUpstream();
const results = [];
const waiting = [...servers];

async function work() {
  for (let server = waiting.shift(); server !== undefined; server = waiting.shift()) {
    if (!isInstalled(server)) {
      console.log(`MISSING ${server.name}: the packages ${server.packages.join(', ')} could not be had`);
      continue;
    }
    try {
      const started = Date.now();
      const seen = await provoke(server, upstream.ports);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${server.name}: ${seen.length} responses in ${seconds} s`);
      results.push({ server, seen, result: resultsOf(server, versionOf(server, dependencyVersion), seen) });
      if (process.env.KEEP !== undefined) {
        const text = seen.map(
          (one) => `#### ${one.probe}: ${one.named ?? '-'}, ${one.generatedBy}\n${one.text}\n`,
        );
        writeFileSync(join(process.env.KEEP, `${server.name.replace(/\W+/g, '-')}.txt`), text.join('\n'));
      }
    } catch (error) {
      report(false, `${server.name} did not start: ${error.message}`);
    }
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
upstream.stop();

const order = SERVERS.map(({ name }) => name);
results.sort((a, b) => order.indexOf(a.server.name) - order.indexOf(b.server.name));
const used = new Set();
for (const { server, seen } of results) {
  const wrong = wrongNames(server, seen);
  for (const one of wrong) report(false, `${server.name} ${one}`);
  passed += seen.length - wrong.length;
  for (const { rule, status, probe, message } of seen.flatMap(({ findings, probe: from }) =>
    findings.map((finding) => ({ ...finding, probe: from })),
  )) {
    const entry = judged.find(
      (one) => one.rule === rule && one.status === status && one.servers.includes(server.name),
    );
    report(
      entry !== undefined,
      `${server.name} ${status} ${rule} is not judged (${JSON.stringify(probe)}): ${message}`,
    );
    used.add(`${server.name} ${status} ${rule}`);
  }
}
const ran = new Set(results.map(({ server }) => server.name));
const known = JSON.parse(readFileSync(RESULTS, 'utf8'));
/** Another release of a server might have fixed a mistake. */
const isKnownVersion = new Set(
  results
    .filter(({ result }) => known.some((one) => one.name === result.name && one.version === result.version))
    .map(({ server }) => server.name),
);
for (const { rule, status, servers: names, sometimes } of judged)
  for (const name of names)
    if (isKnownVersion.has(name) && sometimes !== true)
      report(used.has(`${name} ${status} ${rule}`), `${name} ${status} ${rule} is judged, but was not seen`);

if (only.length === 0) {
  const allowed = [undefined, 'express', 'fastify', 'node-json'];
  const responses = runExamples();
  for (const { name, what, named, findings, isRead } of responses) {
    report(isRead, `docs/examples/${name}.mjs: no response is read (${what})`);
    report(allowed.includes(named), `docs/examples/${name}.mjs: ${what} is named ${named}`);
    report(
      findings.length === 0,
      `docs/examples/${name}.mjs: ${what}: ${findings.map(({ rule }) => rule).join(', ')}`,
    );
  }
  console.log(`docs/examples: ${responses.length} responses`);
}

if (only.length === 0 || only.includes('snippets')) {
  for (const [name, { count, wrong, missing }] of Object.entries(await trySnippets())) {
    console.log(
      missing
        ? `MISSING ${name} for the listings of the code pages`
        : `${name}: ${count} listings of the code pages`,
    );
    for (const one of wrong) report(false, one);
    passed += count - wrong.length;
    report(missing === true || count > 10, `only ${count} listings for ${name}`);
  }
}

for (const title of untried()) report(false, `the recipe "${title}" is not tried`);
for (const recipe of toTry) {
  if (!isInstalled(recipe)) {
    console.log(`MISSING the server of the recipe "${recipe.title}"`);
    continue;
  }
  const wrong = await tryRecipe(recipe).catch((error) => error.message);
  report(wrong === undefined, `the recipe "${recipe.title}" ${wrong}`);
}

const next = results.map(({ result }) => result);
if (process.env.UPDATE === '1') {
  const kept = only.length === 0 ? [] : known;
  const all = [...kept.filter(({ name }) => !ran.has(name)), ...next];
  all.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  writeFileSync(
    RESULTS,
    `${JSON.stringify(all, null, 2).replace(/\[\s+([^\]]*?)\s+\]/g, (_, items) => `[${items.replace(/\s+/g, ' ')}]`)}\n`,
  );
}
for (const one of differences(JSON.parse(readFileSync(RESULTS, 'utf8')), next)) report(false, one);
report(
  only.length > 0 || results.length >= servers.length / 2,
  `only ${results.length} servers could be had`,
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
