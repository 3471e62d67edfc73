import { hasStatus, isNullBodyStatus, matchStatus, NOT_FOUND, statusText } from 'http-status-atlas';
import { notAny, same } from './not-any.ts';

// case: argument
const response = new Response(null, { status: NOT_FOUND });
notAny<Response>(response);

// case: inferred object
const init = { status: NOT_FOUND };
same<{ status: 404 }>()<typeof init>(true);

// case: narrowed union
if (hasStatus(response, 404)) same<Response>()<typeof response>(true);
else same<Response>()<typeof response>(true);

// case: helper
const text: string = statusText(response);
const verdict: 'yes' | 'no' = matchStatus(response.status, { 404: () => 'yes', default: () => 'no' });
const empty: boolean = isNullBodyStatus(response.status);
console.log(text, verdict, empty);
