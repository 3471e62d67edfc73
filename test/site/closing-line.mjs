/** A reporter for node:test whose last line contains the counts that CI systems use. */
export default async function* closingLine(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') passed += 1;
    if (type === 'test:fail') failed += 1;
  }
  yield `\n${passed} passed, ${failed} failed\n`;
}
