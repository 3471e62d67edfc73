import { list } from '../atlas.js';
import { CLASSES, titleOf } from './words.js';

/** A redirect that works without a script, for URLs that people type or guess. */
export interface Redirect {
  readonly target: string;
  readonly title: string;
}

const LOWEST = 100;
const HIGHEST = 599;

/**
 * Returns the redirects by file path: `/503`, `/status/503`, `/SERVICE_UNAVAILABLE`, `/5xx`, and numbers outside 100 to
 * 599.
 */
export function redirects(): Map<string, Redirect> {
  const pages = new Map<string, Redirect>();
  const described = new Map(list().map((one) => [one.code, one]));
  for (let code = LOWEST; code <= HIGHEST; code += 1) {
    const one = described.get(code);
    const redirect = {
      target: `/codes/${code}`,
      title: one === undefined ? `${code}` : `${code} ${titleOf(one)}`,
    };
    // The file 404.html is the host's not-found page, which starts with a link to the code.
    if (code !== 404) pages.set(`${code}.html`, redirect);
    pages.set(`status/${code}.html`, redirect);
    if (one === undefined || 'meanings' in one) continue;
    for (const name of [one.name, ...one.deprecatedNames])
      if (name !== undefined) pages.set(`${name}.html`, redirect);
  }
  for (const { range, label } of CLASSES)
    pages.set(`${range}.html`, { target: `/codes/${range}`, title: `${range} ${label}` });
  for (const code of [0, ...Array.from({ length: 400 }, (_, at) => HIGHEST + 1 + at)])
    pages.set(`codes/${String(code).padStart(3, '0')}.html`, {
      target: '/guide/not-status-codes',
      title: `${code} is not a status code`,
    });
  return pages;
}

/** Writes a redirect page, with a refresh for browsers and a link for all other programs. */
export function redirectPage(
  { target, title }: Redirect,
  address: (path: string) => string,
  path: (path: string) => string,
) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=${path(target)}">
<meta name="robots" content="noindex">
<link rel="icon" href="${path('/favicon.svg')}" type="image/svg+xml">
<link rel="canonical" href="${address(target)}">
<title>${title}</title>
<a href="${path(target)}">${title}</a>
</html>
`;
}
