import type { RetryAdvice } from 'http-status-atlas/core';
import { withBase } from 'vitepress';
import { adviceLine } from '../../../../src/explain/advice-line';
import { senderOf } from '../../../../src/explain/sender-of';
import { data as titles } from '../../data/titles.data';
import type { Reading, ReadResponse, Tally } from './reading';

/** The ways in which a status was recognized. Each one completes the sentence "Recognized by ...". */
export const ORIGINS = {
  'status-line': 'its status line',
  'access-log': 'its position in an access log line',
  'named-value': 'the name next to it',
  column: 'its column header',
  message: 'the words around it',
  reason: 'its reason phrase',
} as const;

export const CERTAINTIES = { certain: 'certain', likely: 'likely', hint: 'only a hint' } as const;

export const ROLES = {
  final: 'final',
  interim: 'interim',
  tunnel: 'proxy tunnel',
  redirect: 'redirect',
  challenge: 'challenge',
} as const;

/** Servers can send numbers that aren't status codes, such as 999. */
const isCode = (code: number): boolean => code <= 599;

export const titleOf = (code: number): string =>
  titles[code] ?? (isCode(code) ? 'Not registered' : 'Not a status code');

/**
 * Returns the link to the page about a code. The page of an unregistered code is a plain file, which the router can't
 * open.
 */
export const linkTo = (code: number): { readonly href: string; readonly target?: '_self' } => ({
  href: withBase(isCode(code) ? `/codes/${code}` : '/guide/not-status-codes'),
  ...(isCode(code) && !(code in titles) ? { target: '_self' } : {}),
});

export const linkTextOf = (code: number): string =>
  isCode(code)
    ? `All about ${code}: what to check and what to send`
    : "Numbers that aren't HTTP status codes";

export const adviceOf = (retry: RetryAdvice): string => adviceLine(retry);

export const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;

export const times = (number: number): string =>
  number === 1 ? 'once' : number === 2 ? 'twice' : `${number.toLocaleString('en-US')} times`;

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

function finalText({ status, identification, findings, checked }: ReadResponse): string {
  const found = checked
    ? ` ${findings.length === 0 ? 'No findings' : count(findings.length, 'finding')}.`
    : '';
  return `${status} ${titleOf(status)}. ${senderOf(identification)}.${found}`;
}

function worstOf([worst]: readonly Tally[]): string {
  return worst === undefined ? '' : ` Worst: ${worst.code}, ${times(worst.count)}.`;
}

/** Returns the text that a screen reader announces for a result. */
export function spoken(reading: Reading): string {
  switch (reading.kind) {
    case 'nothing':
      return 'No status code found.';
    case 'line':
      return `${reading.code} ${titleOf(reading.code)}. ${adviceOf(reading.retry)}`;
    case 'log':
      return `${count(reading.statuses, 'status code')} in ${count(reading.lines, 'line')}.${worstOf(reading.codes)}`;
    case 'responses':
      return reading.final === undefined
        ? `${count(reading.total, 'response')}.${worstOf(reading.codes)}`
        : finalText(reading.final);
  }
}

/** Returns the codes in a result so that the map of all codes can highlight them. */
export function codesOf(reading: Reading): readonly number[] {
  switch (reading.kind) {
    case 'nothing':
      return [];
    case 'line':
      return [reading.code, ...reading.others];
    default:
      return reading.codes.map(({ code }) => code);
  }
}
