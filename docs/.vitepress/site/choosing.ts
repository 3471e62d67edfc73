import type { listOperations } from '../atlas.js';

type Operation = ReturnType<typeof listOperations>[number];

/** The second question, which selects an operation. It uses the terms that an API designer would use. */
export interface OperationQuestion {
  readonly operation: Operation;
  readonly question: string;
}

/** The answers to the first question, each with its operations. The outcomes of each operation come from the guide. */
export const GROUPS: readonly {
  /** The name of the answer in the URL. */
  readonly id: string;
  readonly question: string;
  readonly operations: readonly OperationQuestion[];
}[] = [
  {
    id: 'reading',
    question: 'It reads something',
    operations: [
      { operation: 'read', question: 'One record, page, or document' },
      { operation: 'list', question: 'A list, or the results of a search' },
      { operation: 'range-request', question: 'Part of a large resource' },
      { operation: 'conditional-request', question: 'Something that the client might already have' },
      { operation: 'server-sent-events', question: 'A stream of events' },
      { operation: 'graphql', question: 'A GraphQL query or mutation' },
      { operation: 'health-check', question: 'The health of the service' },
    ],
  },
  {
    id: 'changing',
    question: 'It changes something',
    operations: [
      { operation: 'create', question: 'It creates a record' },
      { operation: 'replace', question: 'It replaces a record with PUT' },
      { operation: 'modify', question: 'It changes part of a record with PATCH' },
      { operation: 'delete', question: 'It deletes a record' },
      { operation: 'upload', question: 'It uploads a file' },
      { operation: 'bulk', question: 'It does several of these at once' },
      { operation: 'async-job', question: 'It starts a long-running job' },
      { operation: 'receive-webhook', question: 'It receives a webhook from another service' },
    ],
  },
  {
    id: 'account',
    question: 'It involves an account or a payment',
    operations: [
      { operation: 'sign-in', question: 'It signs a user in' },
      { operation: 'password-reset', question: 'It resets a password' },
      { operation: 'payment', question: 'It makes a payment' },
    ],
  },
  {
    id: 'service',
    question: 'It uses something that has been limited, moved, or turned off',
    operations: [
      { operation: 'moved', question: 'The resource has a different URL' },
      { operation: 'rate-limit', question: 'The client sends too many requests' },
      { operation: 'maintenance', question: 'The service is down for maintenance' },
      { operation: 'plan-limit', question: "The client's plan doesn't cover the request" },
      { operation: 'feature-disabled', question: 'A feature is turned off' },
    ],
  },
];
