import type { SourceCode } from 'eslint';
import { parseStatusCode } from '../lookup/parse-status-code.js';
import { statusName } from '../lookup/status-name.js';
import type { Use } from './bindings.js';
import { type Edit, type Imports, OURS, rangeOf } from './imports.js';
import { codeOfPhrase, isEnum, isOwn, phraseOf, type Source } from './libraries.js';
import type { MessageId } from './migrate-messages.js';
import { annotation, narrowing } from './narrowing.js';
import {
  type AnyNode,
  calleeName,
  integerOf,
  moduleOf,
  parentOf,
  propertyName,
  textOf,
  typeOf,
  unwrap,
  wrapped,
} from './nodes.js';
import { ourText } from './our-text.js';
import { isExhaustive } from './switches.js';

/** What can be done to the text by hand, with one of the edits that are offered. */
export interface Suggestion {
  readonly messageId: MessageId;
  readonly data: Record<string, string>;
  readonly edit: Edit;
}

/** A report, with the edits that fix it or those that are suggested. */
export interface Finding {
  readonly node: AnyNode;
  readonly messageId: MessageId;
  readonly data: Record<string, string>;
  /** What moves it; the rule makes one fix of the edits of a file. */
  readonly edits?: readonly Edit[];
  readonly suggestions?: readonly Suggestion[];
}

interface MoveContext {
  readonly sourceCode: SourceCode;
  readonly imports: Imports;
  /** `StatusCode.OK` or `OK`. */
  readonly isFlat: boolean;
  /** Whether the file has types that a literal could narrow. */
  readonly isTyped: boolean;
  /** Whether a type can be written in the file. */
  readonly canWriteTypes: boolean;
  /** Whether the file uses an enum of phrases as a type. */
  readonly hasPhraseTypes: boolean;
  /** All uses by their nodes. */
  readonly uses: ReadonlyMap<AnyNode, Use>;
}

const TYPE_PARENTS =
  /^TS(?:TypeReference|QualifiedName|TypeQuery|ClassImplements|InterfaceHeritage|ImportType)$/;

/** Finds out how a use of another library is written with this one, or why it can't be. */
export function moveOf(use: Use, context: MoveContext): Finding | undefined {
  const { sourceCode, imports, isFlat, isTyped, canWriteTypes, hasPhraseTypes, uses } = context;
  const { shape, index } = use;
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

  /** The text of a constant, for which the import is asked for. */
  const constant = (code: number, at: AnyNode): string | undefined => {
    const name: string | undefined = statusName(code);
    const anchor = anchorOf(at);
    const local = name && anchor && imports.use(isFlat ? name : 'StatusCode', anchor);
    return local && (isFlat ? local : `${local}.${name}`);
  };

  /** The report that a literal type would refuse other values, or the edits that write another type. */
  const narrowed = (node: AnyNode, ours: string, literal: string, isText = false): Finding | Edit[] => {
    const found = isTyped ? narrowing(sourceCode, node) : undefined;
    if (found === undefined) return [];
    const type = isText ? 'string' : 'number';
    const edits = annotation(found, type);
    if (found.isLocal && canWriteTypes) return edits;
    const data = { ours, code: literal, place: found.place };
    const suggestions = (canWriteTypes ? edits : [])
      .slice(0, 1)
      .map((edit) => ({ messageId: 'annotate', data: { type }, edit }) as const);
    return report(node, isText ? 'narrowText' : 'narrow', data, suggestions);
  };

  /** The code of an expression: a number, text of a number, or a constant of another library. */
  const codeOf = (expression: AnyNode | undefined): number | undefined => {
    if (expression === undefined) return undefined;
    const node = unwrap(expression);
    const literal =
      integerOf(node) ?? (/^\d{3}$/.test(textOf(node) ?? '') ? Number(textOf(node)) : undefined);
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
    if (local === undefined) return report(node, 'toPhrase');
    // A constant is replaced on its own, if it is not one of ours already.
    const isKept = argument && integerOf(unwrap(argument)) === undefined && codeOf(argument) !== undefined;
    const kept = isKept && textOf(unwrap(argument)) === undefined ? argument : undefined;
    if (kept === undefined) {
      const code_ = constant(code, node);
      return code_ === undefined
        ? report(node, 'code', { code: String(code) })
        : replace(node, `${local}(${code_})`, types);
    }
    const [start, end] = rangeOf(node);
    const inner = rangeOf(kept);
    return {
      ...replace(node, `${local}(...)`),
      edits: [
        { range: [start, inner[0]], text: `${local}(` },
        { range: [inner[1], end], text: ')' },
        ...types,
      ],
    };
  };

  /** A phrase of a known code, at a node whose argument is kept or written anew. */
  const phraseAt = (node: AnyNode, source: Source, code: number, argument?: AnyNode): Finding => {
    const theirs = phraseOf(source, code);
    const ours = ourText('reasonPhrase', code);
    if (theirs !== undefined && theirs === ours) return textAt(node, 'reasonPhrase', code, ours, argument);
    const quoted = theirs && (theirs.includes("'") ? JSON.stringify(theirs) : `'${theirs}'`);
    return report(
      node,
      'phrase',
      { code: String(code), theirPhrase: theirs ?? 'none', ourPhrase: ours ?? 'none' },
      quoted
        ? [{ messageId: 'keepPhrase', data: { text: quoted }, edit: { range: rangeOf(node), text: quoted } }]
        : [],
    );
  };

  /** A use in a type; the names of the types are not the same, and neither is what they accept. */
  const typeAt = (node: AnyNode, parent: AnyNode): Finding => {
    let top = parent;
    let depth = shape?.kind === 'module' ? -1 : 0;
    for (let up: AnyNode | undefined = parent; typeOf(up) === 'TSQualifiedName' && up; up = parentOf(up)) {
      depth += 1;
      top = parentOf(up) ?? up;
    }
    if (typeOf(top) === 'TSTypeQuery') {
      const isNames = /^keyof /.test(text(parentOf(top) ?? top));
      return isNames ? report(node, 'nameType') : report(node, 'typeOf', { ours: 'typeof StatusCode.OK' });
    }
    if (isPhrases(use)) return report(node, 'phraseType', { theirs: text(node) });
    if (depth > 0) return report(node, 'typeOf', { ours: 'typeof StatusCode.OK' });
    const edit: Edit = { range: rangeOf(top), text: 'number' };
    const isPlain = typeOf(top) === 'TSTypeReference';
    return report(node, 'type', {}, isPlain ? [{ messageId: 'asType', data: { type: 'number' }, edit }] : []);
  };

  const { node } = use;
  if (shape === undefined) return undefined;
  const outer = wrapped(node);
  const parent = parentOf(outer);
  const data = { theirs: text(node), library: shape.source };
  if (parent && isInType(use)) return typeAt(node, parent);
  if (parent?.type === 'ExportSpecifier' || parent?.type === 'ExportDefaultDeclaration')
    return report(node, 'reexport');
  if (
    (parent?.type === 'AssignmentExpression' && parent.left === outer) ||
    parent?.type === 'UpdateExpression' ||
    (parent?.type === 'UnaryExpression' && parent.operator === 'delete')
  )
    return report(node, 'mutable');

  if (index !== undefined) {
    const code = codeOf(index);
    if (shape.kind === 'codes' && shape.source !== 'http-status') return report(node, 'reverse');
    if (code !== undefined && (shape.kind === 'codes' || shape.kind === 'table'))
      return phraseAt(node, shape.source, code, index);
    return report(node, shape.kind === 'both' ? 'both' : 'toPhrase');
  }
  switch (shape.kind) {
    case 'code': {
      const name: string | undefined = statusName(shape.code);
      if (name === undefined) return report(node, 'code', { code: String(shape.code) });
      const written = isFlat ? name : `StatusCode.${name}`;
      const types = shape.source === 'deno' ? [] : narrowed(node, written, String(shape.code));
      if (!Array.isArray(types)) return types;
      if (
        isTyped &&
        isEnum(shape.source) &&
        parent?.type === 'SwitchCase' &&
        isExhaustive(sourceCode, parent)
      )
        return report(node, 'exhaustive', { ours: written });
      const ours = constant(shape.code, node);
      if (ours === undefined) return report(node, 'value', data);
      // `{ OK }` needs its key.
      return parent?.type === 'Property' && parent.shorthand
        ? { ...replace(parent, `${text(node)}: ${ours}`, types), node, data: { ours, theirs: text(node) } }
        : replace(node, ours, types);
    }
    case 'text': {
      if (hasPhraseTypes && shape.source === 'http-status-codes')
        return report(node, 'phraseType', { theirs: text(node) });
      const ours = ourText(shape.call, shape.code);
      if (shape.value !== undefined && shape.value === ours)
        return textAt(node, shape.call, shape.code, ours);
      return shape.call === 'reasonPhrase'
        ? phraseAt(node, shape.source, shape.code)
        : report(node, 'name', { code: String(shape.code) });
    }
    case 'to-phrase':
    case 'to-code':
    case 'both': {
      const call = parent?.type === 'CallExpression' && parent.callee === outer ? parent : undefined;
      const [argument] = call?.arguments ?? [];
      const message = ({ 'to-phrase': 'toPhrase', 'to-code': 'toCode', both: 'both' } as const)[shape.kind];
      if (call === undefined || argument === undefined || call.arguments.length !== 1 || call.optional)
        return report(call ?? node, message);
      const code = codeOf(argument);
      if (shape.kind !== 'to-code' && code !== undefined) return phraseAt(call, shape.source, code, argument);
      const phrase = textOf(argument);
      const found =
        shape.kind === 'to-phrase' || phrase === undefined ? undefined : codeOfPhrase(shape.source, phrase);
      if (found === undefined) return report(call, message);
      const types = narrowed(call, 'the constant', String(found));
      if (!Array.isArray(types)) return types;
      const ours = constant(found, call);
      return ours === undefined ? report(call, 'code', { code: String(found) }) : replace(call, ours, types);
    }
    case 'other':
      return report(node, shape.remedy, data);
    case 'module':
      // A module that holds other things too is used as a whole for them.
      return isOwn(shape.source) ? report(node, 'value', data) : undefined;
    default: {
      // The constants of node:http2 are there for other things too.
      if (shape.source === 'http2') return undefined;
      const isPattern = parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern';
      return report(node, !isPattern && isEnumerated(outer) ? 'enumeration' : 'value', data);
    }
  }
}

const isPhrases = ({ shape }: Use) => shape?.kind === 'phrases' || shape?.kind === 'text';

const isInType = ({ node }: Use) => TYPE_PARENTS.test(typeOf(parentOf(wrapped(node))));

/** Whether a use is the type of phrases of an enum. */
export const isPhraseType = (use: Use): boolean => isPhrases(use) && isInType(use);

/** The code of a constant of this library that a file has already. */
function ownCodeOf(sourceCode: SourceCode, node: AnyNode): number | undefined {
  const base = node.type === 'MemberExpression' ? unwrap(node.object) : node;
  const name = node.type === 'MemberExpression' ? propertyName(node) : textNameOf(node);
  const module = base.type === 'Identifier' ? moduleOf(sourceCode, base) : undefined;
  return module !== undefined && OURS.test(module) ? parseStatusCode(name) : undefined;
}

const textNameOf = (node: AnyNode) => (node.type === 'Identifier' ? node.name : undefined);

const anchorOf = (node: AnyNode) =>
  node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'CallExpression'
    ? node
    : undefined;

/** Whether an object is gone through, or given to what goes through it. */
function isEnumerated(node: AnyNode): boolean {
  const parent = parentOf(node);
  if (parent?.type === 'ForInStatement' || parent?.type === 'SpreadElement') return true;
  return (
    parent?.type === 'CallExpression' &&
    /^(?:keys|values|entries|IsEnum|nativeEnum|enum|enumType)$/.test(calleeName(parent) ?? '')
  );
}
