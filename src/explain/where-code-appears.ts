import type { VendorMeaning } from '../index.js';

/** Returns a sentence that says whether clients receive a vendor's code, and where. */
export function whereCodeAppears({ kind, reachesClient }: VendorMeaning): string {
  if (kind === 'body') return 'The code appears in the body, not in the status line.';
  if (kind === 'client-side') return 'The client library generates the code, and no server sends it.';
  return reachesClient ? 'Clients can receive this status.' : "Clients don't normally receive this status.";
}
