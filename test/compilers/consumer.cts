// The same package from a CommonJS module.
import { classify, describe, NOT_FOUND } from 'http-status-atlas';

import codes = require('http-status-atlas/codes');
import guide = require('http-status-atlas/guide');
import vendor = require('http-status-atlas/vendor');
import core = require('http-status-atlas/core');
import grpc = require('http-status-atlas/grpc');
import openapi = require('http-status-atlas/openapi');
import problem = require('http-status-atlas/problem');
import telemetry = require('http-status-atlas/telemetry');
import data = require('http-status-atlas/data.json');
import schema = require('http-status-atlas/schema.json');

let status = NOT_FOUND;
status = 404;
const kind: 'client-error' = classify(status);
const phrase: 'Not Found' = describe(404).reasonPhrase;
const gone: 410 = codes.GONE;
const timeout: 524 = vendor.CLOUDFLARE_A_TIMEOUT_OCCURRED;
// @ts-expect-error 404 isn't a server error
const wrong: 'server-error' = core.classify(404);
const first: number | undefined = data.codes[0]?.code;
export = [
  kind,
  phrase,
  gone,
  timeout,
  wrong,
  guide.commonCodes,
  grpc.toGrpc(503),
  openapi.openapiResponses({ 200: {} }),
  problem.problem(404),
  telemetry.logLevel(404),
  first,
  schema.title,
];
