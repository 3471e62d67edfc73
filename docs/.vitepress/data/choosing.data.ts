import { listOperations, type Recommendation, recommend } from '../atlas.js';
import { GROUPS, type OperationQuestion } from '../site/choosing.js';

export interface ChoosingGroup {
  readonly question: string;
  readonly operations: readonly (OperationQuestion & {
    readonly outcomes: readonly Recommendation[];
  })[];
}

declare const data: readonly ChoosingGroup[];

export { data };

export default {
  load(): ChoosingGroup[] {
    const asked = new Set(GROUPS.flatMap(({ operations }) => operations.map(({ operation }) => operation)));
    const missing = listOperations().filter((operation) => !asked.has(operation));
    if (missing.length > 0)
      throw new Error(`The questions lead to no ${missing.join(', ')}: add them to GROUPS`);
    return GROUPS.map(({ question, operations }) => ({
      question,
      operations: operations.map((one) => ({
        ...one,
        outcomes: recommend(one.operation),
      })),
    }));
  },
};
