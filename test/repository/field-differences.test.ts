import { expect, test } from 'vitest';
import { differences } from '../field/lib/results.mjs';

const run = (named: Record<string, readonly string[]>, version = '1.2') => [
  { name: 'A server', version, role: 'origin', responses: 9, named },
];
const known = run({ 400: ['-', 'nginx'], 404: ['nginx'], 502: ['-'] });

test.each([
  ['the same names', { 400: ['-', 'nginx'], 404: ['nginx'], 502: ['-'] }],
  ['no response was cut off', { 400: ['nginx'], 404: ['nginx'], 502: ['-'] }],
  ['a response was cut off', { 400: ['-', 'nginx'], 404: ['-', 'nginx'], 502: ['-'] }],
])('is no difference: %s', (_, named) => {
  expect(differences(known, run(named))).toEqual([]);
});

test.each([
  ['a name disappeared', { 400: ['-'], 404: ['nginx'], 502: ['-'] }, '400 was named - nginx, and is now -'],
  ['a status disappeared', { 400: ['-', 'nginx'], 502: ['-'] }, '404 was named nginx, and is now '],
  [
    'a name is new',
    { 400: ['-', 'nginx'], 404: ['nginx'], 502: ['nginx'] },
    '502 was named -, and is now nginx',
  ],
  [
    'another product',
    { 400: ['apache', 'nginx'], 404: ['nginx'], 502: ['-'] },
    '400 was named - nginx, and is now apache nginx',
  ],
])('is a difference: %s', (_, named, said) => {
  expect(differences(known, run(named))).toEqual([`A server ${said}`]);
});

test('compares only runs of the same version', () => {
  expect(differences(known, run({}, '1.3'))).toEqual([]);
  expect(differences([], run({}))).toEqual(['A server is not in results.json: run with UPDATE=1']);
});
