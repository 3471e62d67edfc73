import { listOperations, type Recommendation, recommend } from '../atlas.js';
import { GROUPS, type OperationQuestion } from '../site/choosing.js';

export interface ChoosingGroup {
  readonly id: string;
  readonly question: string;
  readonly operations: readonly (OperationQuestion & {
    readonly outcomes: readonly Omit<Recommendation, 'exchange'>[];
  })[];
}

declare const data: readonly ChoosingGroup[];

export { data };

export default {
  load(): ChoosingGroup[] {
    const asked = new Set(GROUPS.flatMap(({ operations }) => operations.map(({ operation }) => operation)));
    const missing = listOperations().filter((operation) => !asked.has(operation));
    if (missing.length > 0)
      throw new Error(`No question leads to ${missing.join(', ')}: add the missing operations to GROUPS`);
    return GROUPS.map(({ id, question, operations }) => ({
      id,
      question,
      operations: operations.map((one) => ({
        ...one,
        // The tree doesn't show the exchanges, which are most of the data.
        outcomes: recommend(one.operation).map(({ exchange: _, ...outcome }) => outcome),
      })),
    }));
  },
};
