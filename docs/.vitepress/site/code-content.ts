import type { Description } from '../atlas.js';
import { exchangeOf, exchangeText } from '../snippets/exchange.js';
import { listingsOf, type PlatformListing } from '../snippets/platforms.js';
import { escapeHtml } from './escape-html.js';
import { namesTable } from './names-table.js';
import { sampleFor } from './sample.js';
import { findingOut, sessionOf } from './senders.js';

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;

const section = ({ id, label, listing }: PlatformListing) =>
  [
    `<section class="listing" id="in-${id}" data-platform="${id}">\n<h3>${escapeHtml(label)}</h3>`,
    ...('text' in listing ? [fence(listing.language, listing.text)] : []),
    ...(listing.note === undefined ? [] : [listing.note]),
    '</section>',
  ].join('\n\n');

/** Returns the command for a request that gets this code in response. For a vendor's code, the request is a GET. */
function asked(description: Description): string {
  const exchange = exchangeOf(description);
  if (exchange === undefined) return 'curl -si https://api.example/';
  const method = exchange.method === 'GET' ? '' : ` -X ${exchange.method}`;
  const isUrl = exchange.target.startsWith('http');
  const path = exchange.target.replace(/\?.*/, '');
  return `curl -si${method} ${isUrl ? path : `https://api.example${path}`}`;
}

/**
 * Returns the parts of a code page that depend only on the code, as Markdown for named slots. These parts are static,
 * so the first visit loads them as HTML only, without a second copy as data.
 */
export function codeContent(description: Description): string {
  const exchange = exchangeOf(description);
  const listings = listingsOf(description);
  const steps = findingOut(description, asked(description));
  const parts = {
    // A code that appears only in a vendor's log can't be requested.
    ...(steps.length === 0 ? {} : { commands: fence('console', sessionOf(steps)) }),
    ...(exchange === undefined ? {} : { exchange: fence('http', exchangeText(exchange)) }),
    ...(listings.length === 0 ? {} : { listings: listings.map(section).join('\n\n') }),
    names: namesTable(description),
    sample: fence('ts', sampleFor(description)),
  };
  return Object.entries(parts)
    .map(([name, text]) => `<template #${name}>\n\n${text}\n\n</template>`)
    .join('\n\n');
}
