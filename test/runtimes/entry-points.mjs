// The entry points that every runtime loads.
import * as index from 'http-status-atlas';
import * as codes from 'http-status-atlas/codes';
import * as core from 'http-status-atlas/core';
import data from 'http-status-atlas/data.json' with { type: 'json' };
import * as grpc from 'http-status-atlas/grpc';
import * as guide from 'http-status-atlas/guide';
import * as openapi from 'http-status-atlas/openapi';
import * as problem from 'http-status-atlas/problem';
import schema from 'http-status-atlas/schema.json' with { type: 'json' };
import * as telemetry from 'http-status-atlas/telemetry';
import * as vendor from 'http-status-atlas/vendor';

export default { index, core, codes, guide, vendor, grpc, openapi, problem, telemetry, data, schema };
