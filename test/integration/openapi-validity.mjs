// Checks every response that openapiResponses writes, in a document of each version, with a validator for the
// specification.
import { Validator } from '@seriousme/openapi-schema-validator';
import { isNullBodyStatus } from 'http-status-atlas';
import { openapiResponses } from 'http-status-atlas/openapi';

const CODES = Array.from({ length: 500 }, (_, at) => at + 100);
const RANGES = ['1XX', '2XX', '3XX', '4XX', '5XX', 'default'];

const documentOf = (version, responses) => ({
  openapi: `${version}.0`,
  info: { title: 'Everything', version: '1.0.0' },
  paths: { '/': { get: { responses } } },
});

async function isValid(document) {
  // The validator resolves references in place.
  const { valid } = await new Validator().validate(structuredClone(document));
  return valid;
}

/** Returns the checks and their results. */
export async function openapiValidity() {
  const results = [];
  for (const version of ['3.0', '3.1', '3.2']) {
    const bare = Object.fromEntries([...CODES, ...RANGES].map((key) => [key, {}]));
    const full = Object.fromEntries(
      [...CODES.filter((code) => code >= 200 && !isNullBodyStatus(code)), ...RANGES.slice(1)].map((key) => [
        key,
        {
          description: 'Ours.',
          schema: { type: 'object' },
          mediaType: 'application/hal+json',
          example: { id: 7 },
          headers: {
            ETag: false,
            'X-Request-Id': { schema: { type: 'string' }, example: 'a', required: true },
          },
        },
      ]),
    );
    const responses = { ...openapiResponses(bare, { version }) };
    results.push({
      what: `OpenAPI ${version}: ${Object.keys(bare).length} responses of ours are valid`,
      ok: await isValid(documentOf(version, responses)),
    });
    results.push({
      what: `OpenAPI ${version}: ${Object.keys(full).length} responses with everything given are valid`,
      ok: await isValid(documentOf(version, openapiResponses(full, { version }))),
    });
    // The validator must also reject an invalid document. Otherwise, its approval would mean nothing.
    const { description, ...headless } = responses[404];
    const faults = [
      { '4xx': responses[404] },
      { 404: { ...headless, description: 7 } },
      { 404: { description, headers: { Allow: 7 } } },
    ];
    results.push({
      what: `OpenAPI ${version}: the validator refuses ${faults.length} faults`,
      ok: (await Promise.all(faults.map((one) => isValid(documentOf(version, one))))).every(
        (valid) => !valid,
      ),
    });
  }
  return results;
}
