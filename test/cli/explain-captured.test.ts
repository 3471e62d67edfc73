import { describe, expect, test } from 'vitest';
import { explainText, explanationPage } from '../../src/cli/explain-text.js';
import { readDataset } from '../../src/compiler/read-dataset.js';

const captured = [
  'nginx-page',
  'haproxy-page',
  'apache-traffic-server-page',
  'tomcat-page',
  'nestjs-json',
  'docker-registry-json',
];
const fingerprints = readDataset(process.cwd()).products.flatMap(({ record }) => record.fingerprints ?? []);

describe('the output of explain for a response of a real server', () => {
  test.each(captured)('is correct for %s', async (id) => {
    const example = fingerprints.find((one) => one.id === id)?.example;
    expect(example?.from).toMatch(/^captured from /);
    const explanation = explainText(example?.response ?? '');
    if (explanation === undefined) throw new Error('expected an explanation');
    expect(explanation.identification?.evidence.map(({ fingerprint }) => fingerprint)).toContain(id);
    const page = explanationPage(explanation, { width: 100, color: false });
    await expect(`${example?.response}\n\n---\n\n${page}\n`).toMatchFileSnapshot(`explained/${id}.txt`);
  });
});
