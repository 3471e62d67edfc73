import type { listOperations } from '../atlas.js';

type Operation = ReturnType<typeof listOperations>[number];

/** The second question: which operation, in the words of someone who designs an interface. */
export interface OperationQuestion {
  readonly operation: Operation;
  readonly question: string;
}

/** The first question and, under each of its answers, the operations. The outcomes come from the guide itself. */
export const GROUPS: readonly {
  readonly question: string;
  readonly operations: readonly OperationQuestion[];
}[] = [
  {
    question: 'It reads something',
    operations: [
      { operation: 'read', question: 'One record, page or document' },
      { operation: 'list', question: 'A list, or the results of a search' },
      { operation: 'range-request', question: 'A part of something large' },
      { operation: 'conditional-request', question: 'Something that the client may have already' },
    ],
  },
  {
    question: 'It changes something',
    operations: [
      { operation: 'create', question: 'It creates a record' },
      { operation: 'replace', question: 'It replaces a record with PUT' },
      { operation: 'modify', question: 'It changes a part of a record with PATCH' },
      { operation: 'delete', question: 'It deletes a record' },
      { operation: 'upload', question: 'It uploads a file' },
      { operation: 'bulk', question: 'It does several of these at once' },
      { operation: 'async-job', question: 'It starts work that takes long' },
    ],
  },
  {
    question: 'It proves who somebody is, or pays',
    operations: [
      { operation: 'sign-in', question: 'It signs in' },
      { operation: 'payment', question: 'It pays for something' },
    ],
  },
  {
    question: 'The service has something to say, whatever was asked',
    operations: [
      { operation: 'moved', question: 'The resource has another address' },
      { operation: 'rate-limit', question: 'The client sends too much' },
      { operation: 'maintenance', question: 'The service is closed for a while' },
    ],
  },
];
