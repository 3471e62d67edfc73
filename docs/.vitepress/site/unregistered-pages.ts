import { fallbackCode, list } from '../atlas.js';
import { fullTitle } from './code-pages.js';
import { labelOf, rangeOf } from './words.js';

const RFC = 'https://www.rfc-editor.org/rfc/rfc9110#section-15';

/** Returns the codes from 100 to 599 that have no record. */
export function unregisteredNumbers(): number[] {
  const described = new Set(list().map(({ code }) => code));
  return Array.from({ length: 500 }, (_, at) => 100 + at).filter((code) => !described.has(code));
}

/** Returns the meaning of an unregistered code in one sentence. */
export const unregisteredSummary = (code: number): string =>
  `${code} isn't registered, and no vendor is known to use it. A client treats it as ${fullTitle(fallbackCode(code) ?? 0)}.`;

function mainOf(code: number, path: (path: string) => string): string {
  const range = rangeOf(code);
  const fallback = fallbackCode(code) ?? 0;
  const codes = list().map((one) => one.code);
  const previous = codes.filter((one) => one < code).at(-1);
  const next = codes.find((one) => one > code);
  const link = (to: number) =>
    `<a data-class="${rangeOf(to)}" href="${path(`/codes/${to}`)}">${fullTitle(to)}</a>`;
  const neighbor = (to: number | undefined, rel: 'prev' | 'next') =>
    to === undefined
      ? ''
      : `<a class="${rel === 'next' ? 'next' : ''}" rel="${rel}" data-class="${rangeOf(to)}" href="${path(`/codes/${to}`)}"><span class="label">${rel === 'next' ? 'next' : 'previous'} code</span><span class="mono">${to}</span> ${fullTitle(to).slice(4)}</a>`;
  return `<article class="code-page" data-class="${range}">
<header class="hero">
<div class="trail"><nav aria-label="Breadcrumb"><a class="all" href="${path('/')}">All codes</a><span class="all" aria-hidden="true">/</span><a href="${path(`/codes/${range}`)}">${range} ${labelOf(range)}</a></nav></div>
<div class="hero-body"><p class="numeral mono" aria-hidden="true">${code}</p><div class="hero-words">
<h1><span class="visually-hidden">${code} </span>Not registered</h1>
<p class="summary">${code} isn't in the IANA registry, and no vendor is known to use it.</p>
<p class="chips"><a class="chip" data-class="${range}" href="${path(`/codes/${range}`)}">${range} ${labelOf(range)}</a><span class="chip">not registered</span></p>
</div></div></header>
<div class="columns">
<section aria-labelledby="meaning"><h2 id="meaning">What it means</h2>
<p>A client that doesn't recognize a status code treats it as the x00 code of its class. ${code} is treated as ${link(fallback)} (<a href="${RFC}" rel="noreferrer">RFC 9110, section 15</a>).</p>
<p><code>fallbackCode(${code})</code> returns <code>${fallback}</code>.</p></section>
<section aria-labelledby="check"><h2 id="check">What to check</h2>
<ul><li>Which program sent it. To see the Server and Via headers and the body, use <code>curl -si</code>.</li>
<li>Whether the documentation of the API or product defines the code.</li>
<li>Whether the number is a status code at all: it might be a port, an error number, or a line number.</li></ul></section>
<section aria-labelledby="send"><h2 id="send">What to send</h2>
<p>Don't send ${code}, because clients, proxies, and monitoring tools don't recognize it. Send a <a href="${path(`/codes/${range}`)}">registered code in the same class</a> and put the details in the body, for example as <a href="${path('/api/http-status-atlas/problem')}">problem details</a>.</p></section>
</div>
<nav class="neighbors" aria-label="Neighboring codes">${neighbor(previous, 'prev')}${neighbor(next, 'next')}</nav>
</article>`;
}

/**
 * Returns the pages of the unregistered codes, by file path. They are copies of one built page with different content
 * and without scripts. If each of them were a VitePress route, it would add two files to the build and a line to a file
 * that every page loads.
 */
export function unregisteredPages(
  shell: string,
  address: (path: string) => string,
  path: (path: string) => string,
): Map<string, string> {
  const plain = shell
    .replace(/<script(?![^>]*id="check-dark-mode")[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<button class="theme"[\s\S]*?<\/button>/, '')
    .replace(/\s*<link rel="alternate"[^>]*>/g, '')
    .replaceAll(/<meta property="og:[^>]*>/g, '');
  const open = /<main[^>]*>/.exec(plain)?.[0] ?? '<main>';
  const [before = '', after = ''] = [
    plain.slice(0, plain.indexOf(open)),
    plain.slice(plain.indexOf('</main>')),
  ];
  return new Map(
    unregisteredNumbers().map((code) => {
      const summary = unregisteredSummary(code);
      const head = before
        .replace(/<title>[^<]*<\/title>/, `<title>${code} Not registered | http-status-atlas</title>`)
        .replace(
          /<meta name="description" content="[^"]*">/,
          `<meta name="description" content="${summary}">`,
        )
        .replace(/<link rel="canonical"[^>]*>/, `<link rel="canonical" href="${address(`/codes/${code}`)}">`);
      const main = open.replace(/data-layout="[^"]*"/, 'data-layout="code"');
      return [`codes/${code}.html`, `${head}${main}${mainOf(code, path)}${after}`] as const;
    }),
  );
}
