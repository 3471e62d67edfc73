import { headersLiteral, isJson, quote } from './literals.js';
import type { Template } from './platform.js';
import { isRedirect, libraryImports, type Subject } from './subject.js';

const NOTES: Readonly<Record<number, string>> = {
  100: '`fetch` never returns this status, only the final response. In Node, `http.request` has a `continue` event.',
  101: "`fetch` can't switch protocols. Use `new WebSocket('wss://api.example/chat')`.",
  102: '`fetch` never returns this status, only the final response. In Node, `http.request` has an `information` event.',
  103: '`fetch` never returns this status, only the final response. Browsers process the hints automatically. In Node, `http.request` has an `information` event.',
  104: '`fetch` never returns this status, only the final response. In Node, `http.request` has an `information` event.',
  208: 'This status appears inside the body of a 207 response, so read it from the body.',
  407: '`fetch` reports a network error for this status. Set the credentials for the proxy in the browser, the system, or the HTTP client.',
  305: "`fetch` doesn't follow redirects with this status, and no other client should, because the status is deprecated.",
};

/** Headers that `fetch` sets itself or that a page can't set. */
const SET_BY_FETCH = [
  'Host',
  'Connection',
  'Upgrade',
  'Transfer-Encoding',
  'Expect',
  'Content-Length',
  'Cookie',
];

/** Returns the request options for the second argument of `fetch`. */
function requestOptions(subject: Subject): string[] {
  const { method, asks, sends, upload } = subject.exchange;
  const headers = asks.filter(([name]) => !SET_BY_FETCH.includes(name));
  return [
    ...(method === 'GET' ? [] : [`method: '${method}',`]),
    ...(isRedirect(subject) ? ["redirect: 'manual',"] : []),
    ...(headers.length === 0 ? [] : [`headers: ${headersLiteral(headers, '  ', 12)},`]),
    ...(sends === undefined ? [] : [`body: ${quote(sends)},`]),
    ...(upload === undefined ? [] : ['body: video,']),
  ];
}

/** Returns the statements that handle the status. */
function reaction(subject: Subject): {
  readonly lines: string[];
  readonly names: string[];
  readonly note?: string;
} {
  const { code, description, exchange } = subject;
  const { response, method } = exchange;
  const header = (name: string) => `response.headers.get('${name}')`;
  const has = (name: string) => response.headers.some(([one]) => one === name);
  const retries = description.retry.plain !== 'never' || description.retry.withRetryAfter !== 'never';
  if (isRedirect(subject))
    return {
      lines: [
        `const method = redirectMethod(response.status, '${method}');`,
        `console.log(method, ${header('Location')});`,
      ],
      names: ['redirectMethod'],
      note: "By default, `fetch` follows the redirect automatically. With `redirect: 'manual'`, browsers hide the response from the page, but Node, Deno, and Bun return it.",
    };
  if (retries && code >= 400)
    return {
      lines: [
        'const { retry, delayMs, reason } = retryAdvice(response.status, {',
        `  method: '${method}',`,
        '  retryAfter: response.headers,',
        '});',
        'console.log(retry, delayMs, reason);',
      ],
      names: ['retryAdvice'],
    };
  const shown = ['WWW-Authenticate', 'Allow', 'Content-Range', 'Upgrade', 'Accept-Post', 'Link', 'ETag'].find(
    has,
  );
  if (code >= 400)
    return {
      lines: [
        ...(shown === undefined ? [] : [`console.log(${header(shown)});`]),
        'const { title, detail } = await response.json();',
        'console.log(title, detail);',
      ],
      names: [],
    };
  if (response.body === undefined)
    return {
      lines: [shown === undefined ? "console.log('Done.');" : `console.log(${header(shown)});`],
      names: [],
    };
  const location = has('Location') ? [`console.log(${header('Location')});`] : [];
  const read = isJson(response) ? 'json' : 'text';
  const range = has('Content-Range') ? [`console.log(${header('Content-Range')});`] : [];
  return { lines: [...location, ...range, `console.log(await response.${read}());`], names: [] };
}

export const fetchClient: Template = (subject) => {
  const { code, status, exchange } = subject;
  const note = NOTES[code];
  if (note !== undefined) return { note };
  const { lines, names, note: more } = reaction(subject);
  const options = requestOptions(subject);
  const url = quote(`https://api.example${exchange.target}`);
  return {
    language: 'js',
    text: [
      ...libraryImports(subject, { names }),
      '',
      ...(options.length === 0
        ? [`const response = await fetch(${url});`]
        : [`const response = await fetch(${url}, {`, ...options.map((line) => `  ${line}`), '});']),
      '',
      `if (response.status === ${status}) {`,
      ...lines.map((line) => `  ${line}`),
      '}',
    ].join('\n'),
    ...(more === undefined ? {} : { note: more }),
  };
};
