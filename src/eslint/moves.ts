import type { SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { parseStatusCode } from '../lookup/parse-status-code.js';
import { statusName } from '../lookup/status-name.js';
import type { Use } from './bindings.js';
import { needsKnownValues } from './enums.js';
import { type Edit, type Imports, OURS, rangeOf } from './imports.js';
import { codeOfPhrase, isEnum, isOwn, memberOf, phraseOf, type Shape, type Source } from './libraries.js';
import type { MessageId } from './migrate-messages.js';
import { annotation, narrowing } from './narrowing.js';
import {
  type AnyNode,
  calleeName,
  integerOf,
  moduleOf,
  parentOf,
  partOf,
  propertyName,
  textOf,
  typeOf,
  unwrap,
  wrapped,
} from './nodes.js';
import { ourText } from './our-text.js';
import { isExhaustive } from './switches.js';

/** A suggested edit that the developer can accept or ignore. */
export interface Suggestion {
  readonly messageId: MessageId;
  readonly data: Record<string, string>;
  readonly edits: readonly Edit[];
}

/** A report, with edits that fix it or with suggestions. */
export interface Finding {
  readonly node: AnyNode;
  readonly messageId: MessageId;
  readonly data: Record<string, string>;
  /** The edits that fix the report. The rule combines all edits of a file into one fix. */
  readonly edits?: readonly Edit[];
  readonly suggestions?: readonly Suggestion[];
}

interface MoveContext {
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

/** Returns the edits that replace another library with this one, or the reason why a replacement isn't possible. */
export function moveOf(use: Use, context: MoveContext): Finding | undefined {
  const { sourceCode, imports, readOwnImports, isFlat, isTyped, canWriteTypes, hasPhraseTypes, uses } =
    context;
  const { node, shape, index } = use;
  if (shape === undefined) return undefined;
  const text = (node: AnyNode) => sourceCode.text.slice(...rangeOf(node));
  const outer = wrapped(node);
  const parent = parentOf(outer) ?? outer;
  const data = { theirs: text(node), library: shape.source };

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
    const data = { ours, code: literal, place: found.place };
    const suggestions =
      canWriteTypes && edits.length > 0
        ? [
            { messageId: 'annotate', data: { type }, edits } as const,
            ...(isText ? [] : withOurType(node, 'annotate', (local) => annotation(found, local))),
          ]
        : [];
    return report(node, isText ? 'narrowText' : 'narrow', data, suggestions);
  };

  /** Returns the code that an expression represents: a number, a numeric string, or a constant. */
  const codeOf = (expression: AnyNode): number | undefined => {
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
      'phrase',
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

  /** Returns the declarators that replace the pattern of `export const { OK } = StatusCodes`. */
  const spelledOut = (declarator: AnyNode): string | undefined => {
    if (declarator.type !== 'VariableDeclarator' || declarator.id.type !== 'ObjectPattern') return undefined;
    if (partOf(declarator.id, 'typeAnnotation')) return undefined;
    const parts = declarator.id.properties.map((part) => {
      const name = propertyName(part);
      const member = name !== undefined ? memberOf(shape, name) : undefined;
      return part.type === 'Property' && part.value.type === 'Identifier' && member?.kind === 'code'
        ? { local: part.value.name, code: member.code }
        : undefined;
    });
    const known = parts.flatMap((part) => (part && statusName(part.code) !== undefined ? [part] : []));
    if (known.length === 0 || known.length < parts.length) return undefined;
    const written = known.map(({ local, code }) => [local, constant(code, node)] as const);
    return written.some(([, ours]) => ours === undefined)
      ? undefined
      : written.map(([local, ours]) => `${local} = ${ours}`).join(', ');
  };

  /** Handles a use in a type. The libraries' types have different names and accept different values. */
  const typeAt = (): Finding => {
    const isQuery = typeOf(parent) === 'TSTypeQuery';
    if (shape.kind === 'type') return report(node, 'typeName', { ours: shape.ours, theirs: text(node) });
    if (shape.kind === 'code') {
      const name: string | undefined = statusName(shape.code);
      if (name === undefined) return report(node, 'code', { code: String(shape.code) });
      // Deno's constants have the same literal types as ours. Those of other libraries are members of an enum or numbers.
      const ours = isQuery && shape.source === 'deno' ? constant(shape.code, node) : undefined;
      return ours === undefined
        ? report(node, 'typeOf', { ours: `typeof StatusCode.${name}` })
        : replace(node, ours);
    }
    if (isQuery && partOf(parentOf(parent), 'operator') === 'keyof') return report(node, 'nameType');
    if (isPhrases(use)) return report(node, 'phraseType', { theirs: text(node) });
    if (shape.kind === 'other') return report(node, shape.remedy, data);
    if (shape.kind !== 'codes') return report(node, 'value', data);
    if (isQuery) return report(node, 'typeOf', { ours: 'typeof StatusCode.OK' });
    const asType = (name: string) => [{ range: rangeOf(outer), text: name }];
    return report(node, 'type', {}, [
      { messageId: 'asType', data: { type: 'number' }, edits: asType('number') },
      ...withOurType(node, 'asType', asType),
    ]);
  };

  const constants = index === undefined ? spelledOut(parent) : undefined;
  if (constants !== undefined) return replace(parent, constants);
  if (isMixed(shape)) return undefined;
  if (node.type === 'TSImportType' || isInType(use)) return typeAt();
  if (parent.type === 'ExportSpecifier' || parent.type === 'ExportDefaultDeclaration')
    return report(node, 'reexport');
  if (
    (parent.type === 'AssignmentExpression' && parent.left === outer) ||
    parent.type === 'UpdateExpression' ||
    partOf(parent, 'operator') === 'delete'
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
      if (isTyped && isEnum(shape.source) && isExhaustive(sourceCode, parent))
        return report(node, 'exhaustive', { ours: written });
      if (parent.type === 'TSEnumMember' && needsKnownValues(parent))
        return report(node, 'enumMember', { ours: written });
      const ours = constant(shape.code, node);
      if (ours === undefined) return report(node, 'use', { ours: written, theirs: text(node) });
      // In the shorthand property `{ OK }`, the key must be kept.
      return partOf(parent, 'shorthand')
        ? { ...replace(parent, `${text(node)}: ${ours}`, types), node, data: { ours, theirs: text(node) } }
        : replace(node, ours, types);
    }
    case 'text': {
      if (hasPhraseTypes && shape.source === 'http-status-codes')
        return report(node, 'phraseType', { theirs: text(node) });
      const ours = ourText(shape.call, shape.code);
      if (shape.value !== undefined && shape.value === ours)
        return textAt(node, shape.call, shape.code, ours);
      if (shape.call === 'reasonPhrase') return phraseAt(node, shape.source, shape.code);
      return shape.value === undefined
        ? report(node, 'unknown', data)
        : report(node, 'name', { code: String(shape.code) });
    }
    case 'to-phrase':
    case 'to-code':
    case 'both': {
      const isCall = parent.type === 'CallExpression' && parent.callee === outer;
      const call = isCall ? parent : node;
      const [argument] = isCall && parent.arguments.length === 1 && !parent.optional ? parent.arguments : [];
      const message = ({ 'to-phrase': 'toPhrase', 'to-code': 'toCode', both: 'both' } as const)[shape.kind];
      if (argument === undefined) return report(call, message);
      const code = codeOf(argument);
      if (shape.kind !== 'to-code' && code !== undefined) return phraseAt(call, shape.source, code, argument);
      const phrase = textOf(argument);
      const found =
        shape.kind === 'to-phrase' || phrase === undefined ? undefined : codeOfPhrase(shape.source, phrase);
      if (found === undefined) return report(call, message);
      const types = narrowed(call, 'the constant', String(found));
      if (!Array.isArray(types)) return types;
      const ours = constant(found, call);
      if (ours !== undefined) return replace(call, ours, types);
      const name: string | undefined = statusName(found);
      return name === undefined
        ? report(call, 'code', { code: String(found) })
        : report(call, 'use', { ours: `StatusCode.${name}`, theirs: text(call) });
    }
    case 'other':
      return report(node, shape.remedy, data);
    default:
      return report(node, isEnumerated(parent) ? 'enumeration' : 'value', data);
  }
}

/** Checks whether an object also has members that aren't statuses, so that it can be used as a whole for them. */
const isMixed = ({ kind, source }: Shape) =>
  !isOwn(source) && (kind === 'module' || (kind === 'codes' && source === 'http2'));

const isPhrases = ({ shape }: Use) => shape?.kind === 'phrases' || shape?.kind === 'text';

const isInType = ({ node }: Use) =>
  ['TSTypeReference', 'TSTypeQuery'].includes(typeOf(parentOf(wrapped(node))));

/** Checks whether a use is an enum of phrases in a type annotation. */
export const isPhraseType = (use: Use): boolean => isPhrases(use) && isInType(use);

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

/** Checks whether a node iterates over an object or passes it to a function that iterates over it. */
const isEnumerated = (parent: AnyNode): boolean =>
  parent.type === 'ForInStatement' ||
  parent.type === 'SpreadElement' ||
  /^(?:keys|values|entries|IsEnum|nativeEnum|enum|enumType)$/.test(String(calleeName(parent)));
