import type { OperationRecord, RecommendedFieldRecord } from '../model/schema/record.js';
import type { Dataset } from './dataset.js';

type Recommendation = OperationRecord['recommendations'][number];

export interface PublishedField extends RecommendedFieldRecord {
  required: boolean;
}
export interface PublishedOperation extends Omit<OperationRecord, 'recommendations'> {
  recommendations: (Omit<Recommendation, 'fields'> & { fields: PublishedField[] })[];
}

const publishField = ({ name, requirement, ...rest }: RecommendedFieldRecord): PublishedField => ({
  name,
  required: requirement === 'must',
  requirement,
  ...rest,
});

/** Converts the operations to their published form, in which `required` is set for each header. */
export function publishOperations(dataset: Dataset): PublishedOperation[] {
  return dataset.operations.map(({ record }) => ({
    ...record,
    recommendations: record.recommendations.map(({ fields, ...rest }) => {
      const { code, outcome, when, ...others } = rest;
      return { code, outcome, when, fields: fields.map(publishField), ...others };
    }),
  }));
}
