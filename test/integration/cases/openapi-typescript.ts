import { hasStatus, type NOT_FOUND, type OK } from 'http-status-atlas';
import createClient from 'openapi-fetch';
import { notAny, same } from './not-any.ts';

// The output of openapi-typescript for a path with two responses.
interface paths {
  '/users/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': { name: string } } };
        404: {
          headers: { [name: string]: unknown };
          content: { 'application/problem+json': { title: string } };
        };
      };
    };
  };
}

// case: computed key
type Responses = paths['/users/{id}']['get']['responses'];
type Found = Responses[typeof OK]['content']['application/json'];
type Missing = Responses[typeof NOT_FOUND]['content']['application/problem+json'];
same<{ name: string }>()<Found>(true);
same<{ title: string }>()<Missing>(true);

// case: narrowed union
const client = createClient<paths>({ baseUrl: 'http://localhost' });
const result = await client.GET('/users/{id}', { params: { path: { id: '7' } } });
notAny<typeof result.data>(result.data);
// Its results have no literal status, so nothing can be narrowed, but the result is correct anyway.
if (hasStatus(result.response, 404)) same<Response>()<typeof result.response>(true);
