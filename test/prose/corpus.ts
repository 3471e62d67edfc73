import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { parse } from 'yaml';

/** A piece of text that people read, and its location. Code is left out. */
export interface Prose {
  readonly kind: 'readme' | 'docs' | 'community' | 'record' | 'comment' | 'message' | 'site' | 'changeset';
  readonly place: string;
  readonly text: string;
}

/** The keys in records whose values are sentences. Search words, sources, and examples have other keys. */
const SENTENCE_KEYS = new Set([
  ...[
    'answer',
    'causes',
    'client',
    'condition',
    'description',
    'difference',
    'fix',
    'http10',
    'http2',
    'http3',
  ],
  ...[
    'intro',
    'limit',
    'location',
    'meaning',
    'message',
    'mistakes',
    'nextStep',
    'note',
    'notToUse',
    'question',
  ],
  ...[
    'reason',
    'rule',
    'server',
    'standingNote',
    'summary',
    'text',
    'title',
    'what',
    'when',
    'whenToUse',
    'who',
  ],
]);

/** Keys whose values contain no prose. */
const WITHOUT_PROSE = new Set([
  'fingerprints',
  'words',
  'errors',
  'symptoms',
  'exchange',
  'example',
  'facts',
]);

const filesBelow = (folder: string, ending: RegExp, skipped = /\/(?:node_modules|dist|cache|api|names)\//) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file) && !skipped.test(file))
    .sort();

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const isSentence = (text: string) => /[A-Za-z]{2,} \S*[A-Za-z]{2,}/.test(text);

/** Removes code, which is the text between backticks. */
const withoutCode = (text: string) => text.replace(/`[^`]*`/g, '`');

/** Returns the sentences in a value of a record. */
function sentencesOf(value: unknown, key: string, place: string): Prose[] {
  if (typeof value === 'string')
    return SENTENCE_KEYS.has(key) && isSentence(value)
      ? [{ kind: 'record', place, text: oneLine(withoutCode(value)) }]
      : [];
  if (Array.isArray(value)) return value.flatMap((one, at) => sentencesOf(one, key, `${place}.${at}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    if (WITHOUT_PROSE.has(name)) return [];
    // In a product, the meanings are sentences by status code.
    return sentencesOf(one, /^\d/.test(name) ? key : name, `${place}.${name}`);
  });
}

const records = (): Prose[] =>
  [...filesBelow('src/data', /\.yaml$/), 'docs/.vitepress/data/senders.yaml']
    .filter((file) => !/\/(?:library-names|documents|synonyms|stop-words|vendors)\.yaml$/.test(file))
    .flatMap((file) => sentencesOf(parse(readFileSync(file, 'utf8')), '', file));

/** Returns the paragraphs, list items, and table cells of a Markdown page. */
function markdown(kind: Prose['kind'], file: string): Prose[] {
  const source = readFileSync(file, 'utf8')
    .replace(/^---\n([\s\S]*?)\n---\n/, (_all, head: string) =>
      [...head.matchAll(/^(?:title|description): (.*)$/gm)].map(([, text]) => `${text}\n\n`).join(''),
    )
    .replace(/<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/^<.*>$/gm, (line) => line.replace(/<[^>]*>|\{\{.*?\}\}/g, ' '))
    .replace(/^(```+)[\s\S]*?^\1$/gm, '')
    .replace(/\]\([^)]*\)/g, ']');
  return source
    .split(/\n(?=\s*(?:[-*|#]|\d+\.) ?)|\n{2,}/)
    .flatMap((block) => (block.trim().startsWith('|') ? block.split(/(?<!\\)\|/) : [block]))
    .map((text) => oneLine(withoutCode(text)))
    .filter(isSentence)
    .map((text) => ({ kind, place: file, text }));
}

/** Returns the text of a doc comment without stars, tags, and examples. */
const commentText = (comment: string) =>
  comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/@example[\s\S]*?(?=\n@|$)/g, '')
    .replace(/\{@link\s+([^}|]*)(?:\|([^}]*))?\}/g, '$2');

const placeOf = (file: string, source: string, at: number) =>
  `${file}:${source.slice(0, at).split('\n').length}`;

function comments(kind: Prose['kind'], file: string, source: string): Prose[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(({ 0: comment, index }) => ({
    kind,
    place: placeOf(file, source, index),
    text: oneLine(withoutCode(commentText(comment))),
  }));
}

/** Returns the string literals in a module that resemble messages, with three words or more. */
function messages(kind: Prose['kind'], file: string, source: string): Prose[] {
  const found: Prose[] = [];
  const visit = (node: ts.Node) => {
    const text = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : undefined;
    const pieces = ts.isTemplateExpression(node)
      ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
      : text;
    if (
      pieces !== undefined &&
      /[A-Za-z]{2,}[,:]? [a-z]+[,:]? [a-z]/.test(pieces) &&
      !/[<>{}]|[a-z]\|/.test(pieces)
    )
      found.push({
        kind,
        place: placeOf(file, source, node.getStart()),
        text: oneLine(withoutCode(pieces)),
      });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

/** Returns the visible texts of a component: the text and labels in its template, and the strings in its script. */
function component(file: string): Prose[] {
  const source = readFileSync(file, 'utf8');
  const script = /<script[^>]*>([\s\S]*?)<\/script>/.exec(source)?.[1] ?? '';
  const template = /<template>([\s\S]*)<\/template>/.exec(source)?.[1] ?? '';
  const labels = [...template.matchAll(/\s(?:aria-label|title|placeholder|heading)="([^"{}]*)"/g)];
  const shown = template.replace(/<!--[\s\S]*?-->/g, '').replace(/\{\{[\s\S]*?\}\}|&\w+;/g, '…');
  return [
    ...messages('site', file, script),
    ...comments('site', file, script),
    ...[
      ...labels.map(([, label = '']) => label),
      ...shown.split(/<\/?(?:p|li|h\d|dt|dd|ul|section|div)\b[^>]*>/),
    ]
      .map((text) => oneLine(text.replace(/<[^>]*>/g, ' ')))
      .filter(isSentence)
      .map((text) => ({ kind: 'site' as const, place: file, text })),
  ];
}

function modules(
  kind: { comment: Prose['kind']; message: Prose['kind'] },
  files: readonly string[],
): Prose[] {
  return files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return [...comments(kind.comment, file, source), ...messages(kind.message, file, source)];
  });
}

/** Returns everything that people read, except the search words and the sources in the records. */
export function corpus(): Prose[] {
  const forms = filesBelow('.github/ISSUE_TEMPLATE', /\.yml$/).flatMap((file) => {
    const strings = readFileSync(file, 'utf8').matchAll(
      /^\s*(?:- )?(?:name|description|label|value|title): (.*)$|^\s+- ([A-Z].*)$/gm,
    );
    return [...strings].map(([, one, other]) => ({
      kind: 'community' as const,
      place: file,
      text: one ?? other ?? '',
    }));
  });
  return [
    ...markdown('readme', 'README.md'),
    ...filesBelow('docs', /\.md$/).flatMap((file) => markdown('docs', file)),
    ...['.github/SECURITY.md', '.github/pull_request_template.md'].flatMap((file) =>
      markdown('community', file),
    ),
    ...forms,
    ...records(),
    ...modules(
      { comment: 'comment', message: 'message' },
      filesBelow('src', /\.ts$/, /^src\/(?:generated|data)\//),
    ),
    ...filesBelow('docs/.vitepress', /\.vue$/).flatMap(component),
    ...modules({ comment: 'site', message: 'site' }, filesBelow('docs/.vitepress', /\.ts$/)),
    ...filesBelow('.changeset', /\.md$/).flatMap((file) => markdown('changeset', file)),
    ...markdown('changeset', 'CHANGELOG.md'),
  ].filter(({ text }) => text !== '');
}
