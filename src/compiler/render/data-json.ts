import { z } from 'zod';
import { dataset as datasetSchema, type Dataset as PublishedDataset } from '../../model/schema/dataset.js';
import type { Dataset } from '../dataset.js';
import { describeRecords } from '../describe-records.js';
import { publishOperations } from '../publish-operations.js';

const withoutWords = <Body extends { words?: unknown }>({ words: _words, ...rest }: Body) => rest;

/** Renders `data.json`, which contains the dataset for use in other programming languages. */
export function renderDataJson(dataset: Dataset): string {
  const published = {
    $schema: './schema.json',
    about:
      'HTTP status codes. The facts come from the IANA HTTP Status Code Registry, the RFCs, and the cited vendors. The http-status-atlas authors wrote the text.',
    license: 'MIT',
    registryUpdated: dataset.registryUpdated,
    codes: describeRecords(dataset),
    vendors: dataset.vendors,
    comparisons: dataset.comparisons.map(({ record }) => withoutWords(record)),
    operations: publishOperations(dataset),
    commonCodes: dataset.commonCodes,
    notStatusCodes: dataset.notStatusCodes,
  };
  const checked: PublishedDataset = datasetSchema.parse(published);
  return `${JSON.stringify(checked, null, 2)}\n`;
}

/** Renders `schema.json`, the JSON Schema (2020-12) of `data.json`. */
export function renderSchemaJson(): string {
  const schema = z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'http-status-atlas dataset', ...schema }, null, 2)}\n`;
}
