import * as index from 'http-status-atlas';
import * as codes from 'http-status-atlas/codes';
import * as core from 'http-status-atlas/core';
import * as grpc from 'http-status-atlas/grpc';
import * as guide from 'http-status-atlas/guide';
import * as openapi from 'http-status-atlas/openapi';
import * as problem from 'http-status-atlas/problem';
import * as telemetry from 'http-status-atlas/telemetry';
import * as vendor from 'http-status-atlas/vendor';
import { suite } from './suite.mjs';

console.log(JSON.stringify(suite({ index, core, codes, guide, vendor, grpc, openapi, problem, telemetry })));
