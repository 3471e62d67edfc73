// The differences in behavior: each row calls the other library and this library with the same question.
import http from 'node:http';
import { createRequire } from 'node:module';
import { declaredEnum, typesInLet } from './types.mjs';

const require = createRequire(import.meta.url);

/** Returns the result of a call in the form that the page shows. */
function result(run) {
  try {
    const value = run();
    return value === undefined ? '`undefined`' : `\`${JSON.stringify(value)}\``;
  } catch (error) {
    return `throws \`${error.name}\``;
  }
}

function questions(atlas) {
  const codes = require('http-status-codes');
  const { default: status } = require('http-status');
  const statuses = require('statuses');
  const { HttpStatusCode } = require('axios');
  const { HttpStatus } = require('@nestjs/common');
  const { STATUS_CODES } = http;
  const angular = declaredEnum('@angular/common/http', 'HttpStatusCode');
  const angularName = (code) => angular.find(([, value]) => value === code)?.[0].split('.')[1];
  const { reasonPhrase, parseStatusCode, isRedirectStatus, isNullBodyStatus, isRetryable, statusName } =
    atlas;
  return [
    [
      'http-status-codes',
      'getReasonPhrase(471)',
      () => codes.getReasonPhrase(471),
      'reasonPhrase(471)',
      () => reasonPhrase(471),
    ],
    [
      'http-status-codes',
      "getReasonPhrase('404')",
      () => codes.getReasonPhrase('404'),
      "reasonPhrase('404')",
      () => reasonPhrase('404'),
    ],
    [
      'http-status-codes',
      'getReasonPhrase(413)',
      () => codes.getReasonPhrase(413),
      'reasonPhrase(413)',
      () => reasonPhrase(413),
    ],
    [
      'http-status-codes',
      'getReasonPhrase(422)',
      () => codes.getReasonPhrase(422),
      'reasonPhrase(422)',
      () => reasonPhrase(422),
    ],
    [
      'http-status-codes',
      'getReasonPhrase(302)',
      () => codes.getReasonPhrase(302),
      'reasonPhrase(302)',
      () => reasonPhrase(302),
    ],
    [
      'http-status-codes',
      "getStatusCode('not found')",
      () => codes.getStatusCode('not found'),
      "parseStatusCode('not found')",
      () => parseStatusCode('not found'),
    ],
    [
      'http-status-codes',
      "getStatusCode('nonsense')",
      () => codes.getStatusCode('nonsense'),
      "parseStatusCode('nonsense')",
      () => parseStatusCode('nonsense'),
    ],
    ['http-status', 'status[413]', () => status[413], 'reasonPhrase(413)', () => reasonPhrase(413)],
    [
      'http-status',
      "typeof status['toString']",
      () => typeof status['toString'],
      "reasonPhrase('toString')",
      () => reasonPhrase('toString'),
    ],
    ['http-status', "status['404']", () => status['404'], "reasonPhrase('404')", () => reasonPhrase('404')],
    ['statuses', 'statuses(471)', () => statuses(471), 'reasonPhrase(471)', () => reasonPhrase(471)],
    [
      'statuses',
      "statuses('404')",
      () => statuses('404'),
      "parseStatusCode('404')",
      () => parseStatusCode('404'),
    ],
    [
      'statuses',
      "statuses('nonsense')",
      () => statuses('nonsense'),
      "parseStatusCode('nonsense')",
      () => parseStatusCode('nonsense'),
    ],
    ['statuses', 'message[413]', () => statuses.message[413], 'reasonPhrase(413)', () => reasonPhrase(413)],
    [
      'statuses',
      'redirect[300]',
      () => statuses.redirect[300],
      'isRedirectStatus(300)',
      () => isRedirectStatus(300),
    ],
    [
      'statuses',
      'redirect[305]',
      () => statuses.redirect[305],
      'isRedirectStatus(305)',
      () => isRedirectStatus(305),
    ],
    [
      'statuses',
      'empty[101]',
      () => statuses.empty[101],
      'isNullBodyStatus(101)',
      () => isNullBodyStatus(101),
    ],
    ['statuses', 'retry[429]', () => statuses.retry[429], 'isRetryable(429)', () => isRetryable(429)],
    ['node:http', 'STATUS_CODES[509]', () => STATUS_CODES[509], 'reasonPhrase(509)', () => reasonPhrase(509)],
    [
      'node:http',
      "typeof STATUS_CODES['toString']",
      () => typeof STATUS_CODES['toString'],
      "reasonPhrase('toString')",
      () => reasonPhrase('toString'),
    ],
    ['axios', 'HttpStatusCode[404]', () => HttpStatusCode[404], 'statusName(404)', () => statusName(404)],
    ['Angular', 'HttpStatusCode[413]', () => angularName(413), 'statusName(413)', () => statusName(413)],
    ['NestJS', 'HttpStatus[413]', () => HttpStatus[413], 'statusName(413)', () => statusName(413)],
    // Deno's module isn't an npm package, so these results come from its source code.
    ['Deno', 'isRedirectStatus(304)', () => true, 'isRedirectStatus(304)', () => isRedirectStatus(304)],
    ['Deno', 'isRedirectStatus(399)', () => false, 'isRedirection(399)', () => atlas.isRedirection(399)],
    ['Deno', 'isClientErrorStatus(471)', () => false, 'isClientError(471)', () => atlas.isClientError(471)],
    ['Deno', 'STATUS_TEXT[207]', () => 'Multi Status', 'reasonPhrase(207)', () => reasonPhrase(207)],
    ['Deno', 'STATUS_TEXT[407]', () => 'Proxy Auth Required', 'reasonPhrase(407)', () => reasonPhrase(407)],
  ];
}

/** Runs the rows. Each has the library, its call and result, and the call and result here. Equal results are an error. */
export function differences(atlas) {
  return questions(atlas).map(([library, theirs, runTheirs, ours, runOurs]) => {
    const [one, other] = [result(runTheirs), result(runOurs)];
    if (one === other) throw new Error(`${library}: ${theirs} and ${ours} both give ${one}`);
    return [library, `\`${theirs}\``, one, `\`${ours}\``, other];
  });
}

/** Returns the names of the libraries whose objects are frozen. */
export function frozenObjects({ StatusCode }) {
  const objects = {
    'http-status-codes': require('http-status-codes').StatusCodes,
    'http-status': require('http-status').default,
    statuses: require('statuses').code,
    'node:http': http.STATUS_CODES,
    axios: require('axios').HttpStatusCode,
    NestJS: require('@nestjs/common').HttpStatus,
    'http-status-atlas': StatusCode,
  };
  return Object.keys(objects).filter((name) => Object.isFrozen(objects[name]));
}

/** Returns the type of a constant in `let status = ...`, by library. */
export function constantTypes() {
  const constants = [
    ['http-status-codes', 'StatusCodes.NOT_FOUND', "import { StatusCodes } from 'http-status-codes';"],
    ['http-status', 'status.NOT_FOUND', "import { status } from 'http-status';"],
    ['node:http2', 'constants.HTTP_STATUS_NOT_FOUND', "import { constants } from 'node:http2';"],
    ['axios', 'axiosCode.NotFound', "import { HttpStatusCode as axiosCode } from 'axios';"],
    ['Angular', 'HttpStatusCode.NotFound', "import { HttpStatusCode } from '@angular/common/http';"],
    ['NestJS', 'HttpStatus.NOT_FOUND', "import { HttpStatus } from '@nestjs/common';"],
    ['http-status-atlas', 'NOT_FOUND', "import { NOT_FOUND } from 'http-status-atlas';"],
  ];
  const types = typesInLet(
    constants.map(([, , line]) => line),
    constants.map(([, expression]) => expression),
  );
  return constants.map(([library, expression], at) => [
    library,
    expression.replace('axiosCode', 'HttpStatusCode'),
    types[at],
  ]);
}
