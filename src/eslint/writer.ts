import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { parseStatusCode } from '../lookup/parse-status-code.js';
import { statusName } from '../lookup/status-name.js';
import type { Use } from './bindings.js';
import type { Finding, Suggestion } from './finding.js';
import { type Edit, type Imports, OURS, rangeOf } from './imports.js';
import { phraseOf, type Source } from './libraries.js';
import type { MessageId } from './migrate-messages.js';
import { annotation, narrowing } from './narrowing.js';
import { type AnyNode, integerOf, moduleOf, propertyName, textOf, unwrap } from './nodes.js';
import { ourText } from './our-text.js';

/** What a file contains, and what may be written into it. */
export interface MoveContext {
  readonly sourceCode: SourceCode;
  readonly imports: Imports;
  /** Collects the imports again for a suggestion because a suggestion is applied without the other edits. */
  readonly readOwnImports: () => Imports;
  /** Whether constants are written as `OK` instead of `StatusCode.OK`. */
  readonly isFlat: boolean;
  /** Whether the file is type-checked, in which case a literal type could narrow a variable. */
  readonly isTyped: boolean;
  /** Whether the file's syntax allows type annotations. */
  readonly canWriteTypes: boolean;
  /** Whether the file uses an enum of phrases as a type. */
  readonly hasPhraseTypes: boolean;
  /** All uses, by node. */
  readonly uses: ReadonlyMap<AnyNode, Use>;
}

/** Returns the functions that write reports and their edits. */
export function createWriter(context: MoveContext) {
  const { sourceCode, imports, readOwnImports, isFlat, isTyped, canWriteTypes, uses } = context;
  const text = (node: AnyNode) => sourceCode.text.slice(...rangeOf(node));

  const report = (
    node: AnyNode,
    messageId: MessageId,
    data: Record<string, string> = {},
    suggestions: readonly Suggestion[] = [],
  ): Finding => ({ node, messageId, data, suggestions });

  const replace = (node: AnyNode, ours: string, types: readonly Edit[] = []): Finding => ({
    node,
    messageId: 'use',
    data: { ours, theirs: text(node) },
    edits: [{ range: rangeOf(node), text: ours }, ...types],
  });

  /** Returns a constant's text and requests its import. */
  const constant = (code: number, at: AnyNode): string | undefined => {
    const name: string | undefined = statusName(code);
    const anchor = anchorOf(at);
    const local = name && anchor && imports.use(isFlat ? name : 'StatusCode', anchor);
    return local && (isFlat ? local : `${local}.${name}`);
  };

  /** Returns the suggestion to use the type `StatusCode`, together with its import. */
  const withOurType = (
    node: AnyNode,
    messageId: 'annotate' | 'asType',
    write: (type: string) => readonly Edit[],
  ): Suggestion[] => {
    const own = readOwnImports();
    const anchor = anchorOf(node) ?? sourceCode.ast.body[0];
    const local = anchor && own.use('StatusCode', anchor);
    return local === undefined
      ? []
      : [{ messageId, data: { type: local }, edits: [...own.edits(), ...write(local)] }];
  };

  /**
   * If a literal type would reject other values, returns the edits that add a wider type, or a report if the edits can't
   * be made. Otherwise, returns no edits.
   */
  const narrowed = (node: AnyNode, ours: string, literal: string, isText = false): Finding | Edit[] => {
    const found = isTyped ? narrowing(sourceCode, node) : undefined;
    if (found === undefined) return [];
    const type = isText ? 'string' : 'number';
    const edits = annotation(found, type);
    if (found.isLocal && canWriteTypes) return edits;
    const types = isText ? 'string or ReasonPhrase' : 'number or StatusCode';
    const data = { ours, code: literal, place: found.place, types };
    const suggestions =
      canWriteTypes && edits.length > 0
        ? [
            { messageId: 'annotate', data: { type }, edits } as const,
            ...(isText ? [] : withOurType(node, 'annotate', (local) => annotation(found, local))),
          ]
        : [];
    return report(node, 'narrow', data, suggestions);
  };

  /** Returns the code that an expression represents: a number, a numeric string, or a constant. */
  const codeOf = (expression: AnyNode): number | undefined => {
    const node = unwrap(expression);
    const literal =
      integerOf(node) ?? (/^\d{3}$/.test(String(textOf(node))) ? Number(textOf(node)) : undefined);
    if (literal !== undefined) return literal;
    const known = uses.get(node)?.shape;
    return known?.kind === 'code' ? known.code : ownCodeOf(sourceCode, node);
  };

  const textAt = (
    node: AnyNode,
    name: 'reasonPhrase' | 'statusName' | 'classRange',
    code: number,
    value: string,
    argument?: AnyNode,
  ): Finding => {
    const types = narrowed(node, `${name}(${code})`, `"${value}"`, true);
    if (!Array.isArray(types)) return types;
    const anchor = anchorOf(node);
    const local = anchor && imports.use(name, anchor);
    if (local === undefined) return report(node, 'use', { ours: `${name}(${code})`, theirs: text(node) });
    const literal = argument && unwrap(argument);
    if (argument === undefined || integerOf(literal) !== undefined || textOf(literal) !== undefined)
      return replace(node, `${local}(${constant(code, node) ?? code})`, types);
    // A constant of another library is replaced separately, unless it already belongs to this library.
    const [start, end] = rangeOf(node);
    const inner = rangeOf(argument);
    return {
      ...replace(node, `${local}(...)`),
      edits: [
        { range: [start, inner[0]], text: `${local}(` },
        { range: [inner[1], end], text: ')' },
        ...types,
      ],
    };
  };

  /** Replaces a known code's phrase. The argument is either kept or rewritten. */
  const phraseAt = (node: AnyNode, source: Source, code: number, argument?: AnyNode): Finding => {
    const theirs = phraseOf(source, code);
    const ours = ourText('reasonPhrase', code);
    if (theirs !== undefined && theirs === ours) return textAt(node, 'reasonPhrase', code, ours, argument);
    // Neither library has a phrase, or the phrases of the other library aren't recorded.
    const isUnknown = theirs === undefined && (ours === undefined || phraseOf(source, 200) === undefined);
    if (isUnknown) return report(node, 'toPhrase');
    const quoted = theirs && (theirs.includes("'") ? JSON.stringify(theirs) : `'${theirs}'`);
    return report(
      node,
      ours === undefined ? 'noPhrase' : 'phrase',
      { code: String(code), theirPhrase: theirs ?? 'none', ourPhrase: ours ?? 'none' },
      quoted
        ? [
            {
              messageId: 'keepPhrase',
              data: { text: quoted },
              edits: [{ range: rangeOf(node), text: quoted }],
            },
          ]
        : [],
    );
  };

  return { text, report, replace, constant, withOurType, narrowed, codeOf, textAt, phraseAt };
}

export type Writer = ReturnType<typeof createWriter>;

/** Returns the code of a constant that the file already imports from this library. */
function ownCodeOf(sourceCode: SourceCode, node: AnyNode): number | undefined {
  const base = node.type === 'MemberExpression' ? unwrap(node.object) : node;
  if (base.type !== 'Identifier' || !OURS.test(String(moduleOf(sourceCode, base)))) return undefined;
  return parseStatusCode(node === base ? base.name : propertyName(node));
}

const anchorOf = (node: AnyNode): ESTree.Node | undefined =>
  node.type === 'TSQualifiedName'
    ? anchorOf(node.left)
    : node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'CallExpression'
      ? node
      : undefined;
