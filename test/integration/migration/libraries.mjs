// The libraries that people migrate from, with every name that they export and the replacements of names that aren't
// constants.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import { createRequire } from 'node:module';
import { declaredEnum } from './types.mjs';

const require = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const version = (name) => read(`../node_modules/${name}/package.json`).version;

/**
 * Returns the names in an object and in nested objects, without the copies in `default`. A number is the status code of
 * a name.
 */
function namesOf(object, prefix = '') {
  return Object.keys(object).flatMap((key) => {
    const value = object[key];
    const name = /^[A-Za-z_]\w*$/.test(key) ? `${prefix}${key}` : `${prefix.replace(/\.$/, '')}[${key}]`;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return [[name], ...namesOf(value, `${name}.`)];
    return typeof value === 'number' && !/^\d/.test(key) ? [[name, value]] : [[name]];
  });
}

const row = (theirs, match, ours, note = '') => ({ theirs, match, ours, note });
const reverse = (name) =>
  row(
    `${name}[404]`,
    new RegExp(`^${name}\\[\\d+\\]$`),
    'statusName(404)',
    'The returned name is in upper snake case.',
  );

/** The name and version of each library, its names with their codes, and the rows for names that aren't constants. */
export function libraries() {
  const codes = require('http-status-codes');
  const { default: status } = require('http-status');
  const statuses = require('statuses');
  const { HttpStatusCode } = require('axios');
  const { HttpStatus } = require('@nestjs/common');
  const deno = read('deno-status.json');
  const node = process.versions.node.split('.')[0];
  const { default: copies, ...ownCodes } = codes;
  for (const name of Object.keys(copies))
    if (copies[name] !== ownCodes[name]) throw new Error(`http-status-codes: default.${name} is no copy`);
  return [
    {
      name: 'http-status-codes',
      version: version('http-status-codes'),
      names: [...namesOf(ownCodes), ['default']],
      others: [
        row('getReasonPhrase', /^getReasonPhrase$/, 'reasonPhrase'),
        row('getStatusCode', /^getStatusCode$/, 'parseStatusCode'),
        row(
          'getStatusText',
          /^getStatusText$/,
          'reasonPhrase',
          'This is an older name for `getReasonPhrase`.',
        ),
        row(
          'StatusCodes',
          /^StatusCodes$/,
          'StatusCode',
          'You can also use `import * as Status` from `http-status-atlas/codes`.',
        ),
        reverse('StatusCodes'),
        row('ReasonPhrases', /^ReasonPhrases$/, 'reasonPhrase', 'The corresponding type is `ReasonPhrase`.'),
        row('ReasonPhrases.NOT_FOUND', /^ReasonPhrases\.\w+$/, 'reasonPhrase(NOT_FOUND)'),
        row(
          'default',
          /^default$/,
          'import { NOT_FOUND }',
          'The default export has the same members as the named exports.',
        ),
      ],
    },
    {
      name: 'http-status',
      version: version('http-status'),
      names: [['default'], ['status'], ...namesOf(status)],
      others: [
        row(
          'default, status',
          /^(?:default|status)$/,
          'StatusCode',
          'You can also use `import * as Status` from `http-status-atlas/codes`.',
        ),
        row(
          '[404]',
          /^(?:extra\.\w+)?\[\d+\]$/,
          'reasonPhrase(404)',
          'For vendor codes, use `describe(520)`.',
        ),
        row("['404_NAME']", /^(?:extra\.\w+)?\[\d+_NAME\]$/, 'statusName(404)'),
        row(
          "['404_MESSAGE']",
          /^(?:extra\.\w+)?\[\d+_MESSAGE\]$/,
          'summary(404)',
          'The wording is different.',
        ),
        row("['404_CLASS']", /^(?:extra\.\w+)?\[\d+_CLASS\]$/, 'classRange(404)'),
        row('classes', /^classes$/, 'classify, classRange'),
        row("classes['4xx_NAME']", /^classes\[\dxx(?:_NAME)?\]$/, "classify(404), 'client-error'"),
        row(
          "classes['4xx_MESSAGE']",
          /^classes\[\dxx_MESSAGE\]$/,
          '',
          "This library doesn't describe the classes.",
        ),
        row(
          'classes.CLIENT_ERROR',
          /^classes\.[A-Z_]+$/,
          'isClientError',
          "For the class range, use `'4xx'`.",
        ),
        row(
          'extra',
          /^extra(?:\.[a-z]+)?$/,
          "list({ standing: 'nonstandard' })",
          'The constants for these codes are in `http-status-atlas/vendor`.',
        ),
      ],
    },
    {
      name: 'statuses',
      version: version('statuses'),
      names: [
        ['statuses()'],
        ...namesOf({ ...statuses, code: {} }),
        ...Object.entries(statuses.code).map(([phrase, code]) => [`code['${phrase}']`, code]),
      ],
      others: [
        row(
          'statuses(404)',
          /^statuses\(\)$/,
          'reasonPhrase, parseStatusCode',
          '`reasonPhrase` accepts codes, and `parseStatusCode` accepts reason phrases.',
        ),
        row('message[404]', /^message(?:\[\d+\])?$/, 'reasonPhrase(404)'),
        row(
          'code',
          /^code$/,
          'parseStatusCode',
          '`parseStatusCode` ignores case and accepts more spellings.',
        ),
        row('codes', /^codes$/, 'Object.values(StatusCode)', 'To get the descriptions, use `list()`.'),
        row('redirect[301]', /^redirect(?:\[\d+\])?$/, 'isRedirectStatus(301)'),
        row('empty[204]', /^empty(?:\[\d+\])?$/, 'isNullBodyStatus(204)'),
        row('retry[503]', /^retry(?:\[\d+\])?$/, 'isRetryable(503)'),
      ],
    },
    {
      name: 'node:http STATUS_CODES',
      version: node,
      names: Object.keys(http.STATUS_CODES).map((code) => [`STATUS_CODES[${code}]`, Number(code)]),
      others: [],
    },
    {
      name: 'node:http2 constants',
      version: node,
      names: Object.entries(http2.constants).map(([name, value]) =>
        name.startsWith('HTTP_STATUS_') ? [name, value] : [name],
      ),
      others: [
        row('NGHTTP2_NO_ERROR', /^(?:NGHTTP2|PADDING)_/, '', 'These are protocol errors, frames, and flags.'),
        row('DEFAULT_SETTINGS_ENABLE_PUSH', /^(?:DEFAULT|M(?:AX|IN))_/, '', 'These are settings and limits.'),
        row('HTTP2_HEADER_STATUS', /^HTTP2_HEADER_/, '', 'These are header names.'),
        row('HTTP2_METHOD_GET', /^HTTP2_METHOD_/, '', 'These are methods.'),
      ],
    },
    {
      name: 'axios HttpStatusCode',
      version: version('axios'),
      names: namesOf({ HttpStatusCode }),
      others: [row('HttpStatusCode', /^HttpStatusCode$/, 'StatusCode'), reverse('HttpStatusCode')],
    },
    {
      name: 'Angular HttpStatusCode',
      version: version('@angular/common'),
      names: [
        ['HttpStatusCode'],
        ['HttpStatusCode[404]'],
        ...declaredEnum('@angular/common/http', 'HttpStatusCode'),
      ],
      others: [row('HttpStatusCode', /^HttpStatusCode$/, 'StatusCode'), reverse('HttpStatusCode')],
    },
    {
      name: 'NestJS HttpStatus',
      version: version('@nestjs/common'),
      names: namesOf({ HttpStatus }),
      others: [
        row(
          'HttpStatus',
          /^HttpStatus$/,
          'StatusCode',
          "You can pass this library's constants to functions that expect `HttpStatus`.",
        ),
        reverse('HttpStatus'),
      ],
    },
    {
      name: 'Deno @std/http/status',
      version: deno.version,
      names: [
        ...namesOf({ STATUS_CODE: deno.STATUS_CODE }),
        ['STATUS_TEXT'],
        ...Object.values(deno.STATUS_CODE).map((code) => [`STATUS_TEXT[${code}]`]),
        ...[...deno.functions, ...deno.types].map((name) => [name]),
      ],
      others: [
        row('STATUS_CODE', /^STATUS_CODE$/, 'StatusCode'),
        row('STATUS_TEXT[404]', /^STATUS_TEXT(?:\[\d+\])?$/, 'reasonPhrase(404)'),
        row('isStatus', /^isStatus$/, 'isStatusCode'),
        row('isInformationalStatus', /^isInformationalStatus$/, 'isInformational'),
        row('isSuccessfulStatus', /^isSuccessfulStatus$/, 'isSuccessful'),
        row(
          'isRedirectStatus',
          /^isRedirectStatus$/,
          'isRedirection',
          "This library's `isRedirectStatus` covers only the five redirects that clients follow.",
        ),
        row('isClientErrorStatus', /^isClientErrorStatus$/, 'isClientError'),
        row('isServerErrorStatus', /^isServerErrorStatus$/, 'isServerError'),
        row('isErrorStatus', /^isErrorStatus$/, 'isError'),
        row('type StatusCode', /^StatusCode$/, 'StatusCode'),
        row('type StatusText', /^StatusText$/, 'ReasonPhrase'),
        row('type InformationalStatus', /^InformationalStatus$/, 'InformationalCode'),
        row('type SuccessfulStatus', /^SuccessfulStatus$/, 'SuccessfulCode'),
        row(
          'type RedirectStatus',
          /^RedirectStatus$/,
          'RedirectionCode',
          'The replacement also includes 304.',
        ),
        row(
          'type ClientErrorStatus',
          /^ClientErrorStatus$/,
          'ClientErrorCode',
          'The replacement also includes 425.',
        ),
        row(
          'type ServerErrorStatus',
          /^ServerErrorStatus$/,
          'ServerErrorCode',
          'The replacement also includes 508.',
        ),
        row('type ErrorStatus', /^ErrorStatus$/, 'ErrorCode', 'The replacement also includes 425 and 508.'),
      ],
    },
  ];
}
