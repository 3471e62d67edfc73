import type { Edit } from './imports.js';
import type { MessageId } from './migrate-messages.js';
import type { AnyNode } from './nodes.js';

/** A suggested edit that the developer can accept or ignore. */
export interface Suggestion {
  readonly messageId: MessageId;
  readonly data: Record<string, string>;
  readonly edits: readonly Edit[];
}

/** A report, with edits that fix it or with suggestions. */
export interface Finding {
  /** The reported node, or the reported part of a comment. */
  readonly node: Pick<AnyNode, 'range'>;
  readonly messageId: MessageId;
  readonly data: Record<string, string>;
  /** The edits that fix the report. The rule combines all edits of a file into one fix. */
  readonly edits?: readonly Edit[];
  readonly suggestions?: readonly Suggestion[];
}
