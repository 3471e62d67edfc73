import { createHash } from 'node:crypto';

const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const sources = (hashes: string[]) => ["'self'", ...new Set(hashes)].join(' ');

/**
 * Adds a content security policy to a built page. The policy blocks everything from other origins and allows only the
 * inline scripts and the style sheet that the build wrote. Inline style attributes remain allowed because highlighted
 * code needs them for its colors.
 */
export function withSecurityPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes]) => !/type="application\/(?:ld\+)?json"/.test(attributes ?? ''))
    .map(([, , script]) => hashOf(script ?? ''));
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => hashOf(style ?? ''));
  const policy = [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
  return html.replace(
    /<meta charset="[^"]*">/i,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
