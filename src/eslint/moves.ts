import { statusName } from '../lookup/status-name.js';
import type { Use } from './bindings.js';
import { needsKnownValues } from './enums.js';
import type { Finding } from './finding.js';
import { codeOfPhrase, isEnum, isOwn, memberOf, type Shape } from './libraries.js';
import type { MessageId } from './migrate-messages.js';
import { type AnyNode, calleeName, parentOf, partOf, propertyName, textOf, wrapped } from './nodes.js';
import { ourText } from './our-text.js';
import { noConstant, reexport } from './reexports.js';
import { isExhaustive } from './switches.js';
import { isInType, typeMoveOf } from './type-moves.js';
import { createWriter, type MoveContext, type Writer } from './writer.js';

type ShapeOf<K extends Shape['kind']> = Extract<Shape, { readonly kind: K }>;

/** Returns the edits that replace another library with this one, or the reason why a replacement isn't possible. */
export function moveOf(use: Use, context: MoveContext): Finding | undefined {
  const { node, shape, index } = use;
  if (shape === undefined) return undefined;
  const writer = createWriter(context);
  const { text, report, replace, codeOf, phraseAt } = writer;
  const outer = wrapped(node);
  const parent = parentOf(outer) ?? outer;

  const constants = index === undefined ? spelledOut(parent, node, shape, writer) : undefined;
  if (constants !== undefined) return replace(parent, constants);
  if (isMixed(shape)) return undefined;
  if (isInType(use)) return typeMoveOf(use, shape, writer);
  if (parent.type === 'ExportSpecifier' || parent.type === 'ExportDefaultDeclaration')
    return report(node, ...reexport(shape, text(node)));
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
    return report(node, LOOKUPS[shape.kind] ?? 'toPhrase');
  }
  const data = { theirs: text(node), library: shape.source };
  switch (shape.kind) {
    case 'code':
      return codeMoveOf(node, shape, context, writer);
    case 'text':
      return textMoveOf(node, shape, context, writer);
    case 'to-phrase':
    case 'to-code':
    case 'both':
      return callMoveOf(node, shape, writer);
    case 'other':
      return report(node, shape.remedy, data);
    default:
      return report(node, remedyOfObject(shape, parent), data);
  }
}

/** Handles a constant. */
function codeMoveOf(
  node: AnyNode,
  shape: ShapeOf<'code'>,
  { sourceCode, isFlat, isTyped }: MoveContext,
  { text, report, replace, constant, narrowed }: Writer,
): Finding {
  const parent = parentOf(wrapped(node)) ?? node;
  const name: string | undefined = statusName(shape.code);
  if (name === undefined) return report(node, ...noConstant(shape.code));
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

/** Handles a constant that contains the phrase or the name of a code. */
function textMoveOf(
  node: AnyNode,
  shape: ShapeOf<'text'>,
  { hasPhraseTypes }: MoveContext,
  { text, report, textAt, phraseAt }: Writer,
): Finding {
  if (hasPhraseTypes && shape.source === 'http-status-codes')
    return report(node, 'phraseType', { theirs: text(node) });
  const ours = ourText(shape.call, shape.code);
  if (shape.value !== undefined && shape.value === ours) return textAt(node, shape.call, shape.code, ours);
  if (shape.call === 'reasonPhrase') return phraseAt(node, shape.source, shape.code);
  return shape.value === undefined
    ? report(node, 'unknown', { theirs: text(node), library: shape.source })
    : report(node, 'name', { code: String(shape.code) });
}

/** Handles a function that converts a code to a phrase, a phrase to a code, or either one to the other. */
function callMoveOf(
  node: AnyNode,
  shape: ShapeOf<'to-phrase' | 'to-code' | 'both'>,
  { text, report, replace, constant, narrowed, codeOf, phraseAt }: Writer,
): Finding {
  const outer = wrapped(node);
  const parent = parentOf(outer) ?? outer;
  const isCall = parent.type === 'CallExpression' && parent.callee === outer;
  const call = isCall ? parent : node;
  const argument =
    isCall && parent.arguments.length === 1 && !parent.optional ? parent.arguments[0] : undefined;
  const message = ({ 'to-phrase': 'phraseCall', 'to-code': 'toCode', both: 'both' } as const)[shape.kind];
  const code = argument && codeOf(argument);
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
    ? report(call, ...noConstant(found))
    : report(call, 'use', { ours: `StatusCode.${name}`, theirs: text(call) });
}

/** Returns the declarators that replace the pattern of `export const { OK } = StatusCodes`. */
function spelledOut(
  declarator: AnyNode,
  node: AnyNode,
  shape: Shape,
  { constant }: Writer,
): string | undefined {
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
}

/** Checks whether an object also has members that aren't statuses, so that it can be used as a whole for them. */
const isMixed = ({ kind, source }: Shape) =>
  !isOwn(source) && (kind === 'module' || (kind === 'codes' && source === 'http2'));

/** The messages about a computed member access, except for the enums, whose members are names and codes. */
const LOOKUPS: Partial<Record<Shape['kind'], MessageId>> = {
  module: 'reverse',
  codes: 'lookup',
  phrases: 'nameToPhrase',
  both: 'both',
};

/** Returns the message about an object that is used as a whole, depending on the code around the object. */
function remedyOfObject({ kind }: Shape, parent: AnyNode): MessageId {
  const callee = String(calleeName(parent));
  const hasPhrases = /phrase|table/.test(kind) && callee !== 'keys';
  const isList = /^(?:keys|values|entries)$/.test(callee);
  const isAsked = isList && propertyName(parentOf(wrapped(parent)) ?? parent) === 'includes';
  if (partOf(parent, 'operator') === 'in' || (isAsked && !hasPhrases)) return 'has';
  if (parent.type === 'ForInStatement') return 'enumeration';
  if (hasPhrases) return 'phraseTable';
  return isList || parent.type === 'SpreadElement' ? 'enumeration' : 'value';
}
