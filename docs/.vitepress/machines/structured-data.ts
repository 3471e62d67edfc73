import { fullTitle } from '../site/code-pages.js';

/** Describes a code's page in schema.org vocabulary for search engines. */
export function structuredData(code: number, summary: string, page: string | undefined): string {
  const set = { '@type': 'DefinedTermSet', name: 'HTTP status codes' };
  const data = {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: fullTitle(code),
    description: summary,
    inLanguage: 'en',
    about: {
      '@type': 'DefinedTerm',
      name: fullTitle(code).slice(4),
      termCode: `${code}`,
      inDefinedTermSet: set,
    },
    ...(page === undefined ? {} : { url: page, mainEntityOfPage: page }),
  };
  // A closing tag inside a string would end the script element.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
