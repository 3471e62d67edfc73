/** Markup that is kept, and the text that a reader sees. */
export const KEPT: readonly (readonly [
  markdown: string,
  text: string,
  codes: readonly string[],
  links: readonly string[],
])[] = [
  ['`a`', 'a', ['a'], []],
  ['`a|b`', 'a|b', ['a|b'], []],
  ['`<b>{x}</b>`', '<b>{x}</b>', ['<b>{x}</b>'], []],
  ['`` a`b ``', 'a`b', ['a`b'], []],
  ['`a``b`', 'a``b', ['a``b'], []],
  ['`a\\`', 'a\\', ['a\\'], []],
  ['`a\\\\|b`', 'a\\\\|b', [], []],
  ['`a\\|b`', 'a\\|b', [], []],
  ['`<!-- @include: /etc/passwd -->`', '<!-- @include: /etc/passwd -->', [], []],
  ['{{name}}', '{{name}}', [], []],
  ['`{{name}}`', '{{name}}', [], []],
  ['[docs](https://x.test/a_b_c?d=*&e=1)', 'docs', [], ['https://x.test/a_b_c?d=*&e=1']],
  ['[a `b|c`](https://x.test/?&lt;=1)', 'a b|c', ['b|c'], ['https://x.test/?&lt;=1']],
  ['https://x.test/a_b.', 'https://x.test/a_b.', [], ['https://x.test/a_b']],
  ['https://x.test/é', 'https://x.test/é', [], ['https://x.test/é']],
  ['**bold**', 'bold', [], []],
];
