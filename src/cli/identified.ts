import { senderOf } from '../explain/sender-of.js';
import type { Identification } from '../identify.js';
import { type painter, printable, wrap } from './terminal.js';

/** The maximum number of pieces of evidence to show. The strongest come first, so a few are enough. */
const MOST_SIGNS = 4;

/** Replaces line breaks and tabs with spaces, so that evidence that spans several lines is readable. */
const oneLine = (text: string): string => text.replace(/[\t\r\n]+ */g, ' ');

/** Formats what is known about the sender: the evidence, the response's path, and the request IDs. */
export function identifiedLines(
  found: Identification,
  paint: ReturnType<typeof painter>,
  width: number,
): string[] {
  const { product, evidence, path, requestIds, nextStep } = found;
  const signs = evidence
    .slice(0, MOST_SIGNS)
    .map(({ in: place, field, text }) =>
      place === 'field'
        ? `${field}: ${printable(oneLine(text))}`
        : place === 'status'
          ? `status ${text}`
          : `body "${printable(oneLine(text))}"`,
    );
  const list = (label: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [wrap(`${label}: ${texts.join('; ')}`, width)];
  return [
    paint.bold(printable(senderOf(found))),
    ...(product === undefined || found.meaning === undefined ? [] : [wrap(found.meaning, width)]),
    ...(found.statusMayComeFromOrigin
      ? [wrap("The body doesn't come from the origin, but the status code might.", width)]
      : []),
    ...list('Evidence', signs),
    ...list(
      'Passed through',
      path.map(({ name, upstreamResponded, fromCache }) =>
        [
          printable(name),
          upstreamResponded ? '(an upstream server responded)' : '',
          fromCache ? '(from its cache)' : '',
        ]
          .filter((text) => text !== '')
          .join(' '),
      ),
    ),
    ...(nextStep === undefined ? [] : [wrap(`Next: ${nextStep}`, width)]),
    ...list(
      'IDs to include in a support request',
      requestIds.map(({ field, value }) => `${field} ${printable(value)}`),
    ),
    '',
  ];
}
