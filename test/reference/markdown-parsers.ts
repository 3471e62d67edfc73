import { createProcessor } from '@mdx-js/mdx';
import markdownIt from 'markdown-it';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The parts of a page, in a form that doesn't depend on the parser. */
export interface Outline {
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** The fragments that links can point to. */
  readonly anchors: readonly string[];
  /** Paragraphs outside lists and tables, except those that contain only an anchor. */
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  /** The cells of each row of each table. */
  readonly rows: readonly (readonly string[])[];
  /** The contents of code blocks. */
  readonly blocks: readonly string[];
  readonly codes: readonly string[];
  readonly links: readonly string[];
  /** Content that a page must not have: HTML or JSX except anchors, images, MDX code, and other blocks. */
  readonly strange: readonly string[];
}

const HARMLESS = /^<(?:\/a|\/?code|\/?span)>$/;
const ANCHOR = /^<a id="(status-[\w]+)">$/;
/** Matches the URLs and email addresses that GitHub, and parsers that follow it, turn into links automatically. */
const AUTOLINK = /^(?:mailto:|xmpp:|https?:\/\/)/;

type JsxAttribute = Extract<Nodes, { type: 'mdxJsxTextElement' }>['attributes'][number];

/** Returns the fragment that an MDX attribute creates, if it's a constant `id`. */
const anchorOf = (attribute: JsxAttribute): string =>
  attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string'
    ? attribute.value
    : 'no constant id';

/** Walks the tree that remark or MDX created. */
export function outlineOf(root: Root): Outline {
  const headings: { level: number; text: string }[] = [];
  const [anchors, paragraphs, items, blocks, codes, links, strange] = Array.from(
    { length: 7 },
    (): string[] => [],
  ) as [string[], string[], string[], string[], string[], string[], string[]];
  const rows: string[][] = [];
  const text = (node: Nodes) => textOf(node, { includeHtml: false });

  const visit = (node: Nodes, isNested: boolean): void => {
    switch (node.type) {
      case 'root':
      case 'list':
      case 'table':
      case 'tableCell':
      case 'text':
        break;
      case 'heading':
        headings.push({ level: node.depth, text: text(node) });
        break;
      case 'paragraph': {
        const shown = text(node);
        if (!isNested && shown !== '') paragraphs.push(shown);
        break;
      }
      case 'listItem':
        items.push(text(node));
        break;
      case 'tableRow':
        rows.push(node.children.map(text));
        break;
      case 'code':
        blocks.push(node.value);
        break;
      case 'inlineCode':
        codes.push(node.value);
        break;
      case 'link':
        if (AUTOLINK.test(node.url) || node.url.startsWith('#')) links.push(node.url);
        else strange.push(`link ${node.url}`);
        break;
      case 'strong':
        // Labels such as **Retry:** come from the page. Text from a document never becomes bold.
        break;
      case 'html': {
        const anchor = ANCHOR.exec(node.value)?.[1];
        if (anchor !== undefined) anchors.push(anchor);
        else if (!HARMLESS.test(node.value)) strange.push(node.value);
        break;
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const [id, ...more] = node.attributes;
        if (id === undefined && (node.name === 'code' || node.name === 'span')) break;
        if (node.name === 'a' && node.children.length === 0 && more.length === 0 && id !== undefined)
          anchors.push(anchorOf(id));
        else strange.push(`<${node.name}>`);
        break;
      }
      default:
        strange.push(node.type);
    }
    if ('children' in node) {
      const inside = isNested || node.type === 'listItem' || node.type === 'tableCell';
      for (const child of node.children) visit(child, inside);
    }
  };
  visit(root, false);
  return { headings, anchors, paragraphs, items, rows, blocks, codes, links, strange };
}

const commonMark = unified().use(remarkParse);
const github = unified().use(remarkParse).use(remarkGfm);
const mdx = createProcessor({ remarkPlugins: [remarkGfm] });
const vitePress = markdownIt({ html: true, linkify: true });

/** Parses a page as CommonMark without extensions. */
export const readCommonMark = (page: string): Outline => outlineOf(commonMark.parse(page));
/** Parses a page as GitHub Flavored Markdown. */
export const readGithub = (page: string): Outline => outlineOf(github.parse(page));
/** Parses a page as MDX with GitHub's tables, as in Docusaurus. Throws an error if the page isn't MDX. */
export const readMdx = (page: string): Outline => outlineOf(mdx.parse(page));
/** Returns the program that MDX generates from a page. Throws an error if the page isn't MDX. */
export const compileMdx = (page: string): string => String(mdx.processSync(page));
/** Returns the HTML that markdown-it, which VitePress uses, generates from a page. */
export const renderMarkdownIt = (page: string): string => vitePress.render(page);
