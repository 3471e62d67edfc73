import { statusName } from '../lookup/status-name.js';
import type { Shape } from './libraries.js';
import type { MessageId } from './migrate-messages.js';

/** A message and its data. */
type Remedy = readonly [MessageId, Record<string, string>];

/** The constants in `http-status-atlas/vendor` that have the same meaning as in http-status-codes. */
const VENDOR: Readonly<Record<number, string>> = {
  419: 'WEBDAV_DRAFTS_INSUFFICIENT_SPACE_ON_RESOURCE',
  420: 'WEBDAV_DRAFTS_METHOD_FAILURE',
};

/** Returns the message about a code that has no constant. */
export const noConstant = (code: number): Remedy => [
  'code',
  { code: String(code), vendor: VENDOR[code] ?? 'the constants' },
];

/** Returns the name of the export that replaces another library's export, if a single export does. */
function replacementOf(shape: Shape): string | undefined {
  if (shape.kind === 'code') return (statusName(shape.code) as string | undefined) ?? VENDOR[shape.code];
  if (/phrase|table/.test(shape.kind)) return 'reasonPhrase()';
  if (shape.kind === 'to-code') return 'parseStatusCode()';
  return shape.kind === 'codes' ? 'StatusCode' : undefined;
}

/** Returns the message about an export of another library's name, or of several names. */
export const reexport = (shape: Shape | undefined, theirs: string): Remedy => [
  'reexport',
  { theirs, ours: (shape && replacementOf(shape)) ?? 'http-status-atlas' },
];
