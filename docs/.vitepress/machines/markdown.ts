import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';

/** The parts of a page that are useful only in a browser. */
const CONTROLS =
  'nav, aside, button, svg, style, script, .way, .header-anchor, .copies-row, .numeral, .to-more, .lang';

function converter(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
  });
  service.use(gfm);
  service.addRule('controls', {
    filter: (node) => node.matches(CONTROLS),
    replacement: () => '',
  });
  service.addRule('terms', { filter: 'dt', replacement: (content) => `\n\n**${content.trim()}**: ` });
  service.addRule('definitions', { filter: 'dd', replacement: (content) => content.trim() });
  service.addRule('listings', {
    filter: (node) => node.nodeName === 'PRE' && node.parentElement?.className.includes('language-') === true,
    replacement: (_content, node) => {
      const language = /language-(\w+)/.exec(node.parentElement?.className ?? '')?.[1] ?? '';
      return `\n\n\`\`\`${language}\n${(node.textContent ?? '').trimEnd()}\n\`\`\`\n\n`;
    },
  });
  return service;
}

let service: TurndownService | undefined;

/** Converts the content of a built page to Markdown. `absolute` converts a link to its full URL. */
export function toMarkdown(html: string, absolute: (path: string) => string): string {
  service ??= converter();
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const linked = main
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\u200b/g, '')
    .replace(/\shref="(\/[^"]*)"/g, (_all, path: string) => ` href="${absolute(path)}"`);
  return `${service
    .turndown(linked)
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
