import type { SourceCode } from 'eslint';
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

const TYPE_PARENTS =
  /^TS(?:TypeReference|QualifiedName|TypeQuery|ClassImplements|InterfaceHeritage|ImportType)$/;

/** Returns the edits that replace another library with this one, or the reason why a replacement isn't possible. */
export function moveOf(use: Use, context: MoveContext): Finding | undefined {
  const { sourceCode, imports, readOwnImports, isFlat, isTyped, canWriteTypes, hasPhraseTypes, uses } =
    context;
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
    // A constant of another library is replaced separately, unless it already belongs to this library.
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

  /** Reports an enum that is used as a type, and suggests other types. */
  const codesType = (node: AnyNode, type: AnyNode, isPlain: boolean): Finding => {
    const asType = (name: string) => [{ range: rangeOf(type), text: name }];
    const suggestions = isPlain
      ? [
          { messageId: 'asType', data: { type: 'number' }, edits: asType('number') } as const,
          ...withOurType(node, 'asType', asType),
        ]
      : [];
    return report(node, 'type', {}, suggestions);
  };

  /** Reports a type such as `import('http-status-codes').StatusCodes`. */
  const importTypeAt = (node: AnyNode, of: Shape): Finding => {
    const query = parentOf(node);
    const isQuery = query !== undefined && typeOf(query) === 'TSTypeQuery';
    if (of.kind === 'code') {
      const name: string | undefined = statusName(of.code);
      return name === undefined
        ? report(node, 'code', { code: String(of.code) })
        : report(node, 'typeOf', { ours: `typeof StatusCode.${name}` });
    }
    if (isPhrases(use)) return report(node, 'phraseType', { theirs: text(node) });
    if (of.kind === 'type') return report(node, 'typeName', { ours: of.ours, theirs: text(node) });
    if (of.kind !== 'codes') return report(node, 'value', { theirs: text(node) });
    if (!isQuery) return codesType(node, node, true);
    return /^keyof /.test(text(parentOf(query) ?? query))
      ? report(node, 'nameType')
      : report(node, 'typeOf', { ours: 'typeof StatusCode.OK' });
  };

  /** Returns the shape of a member in a type, such as `STATUS_CODE.OK`. */
  const memberOfType = (name: AnyNode): Shape | undefined => {
    const isLast = typeOf(parentOf(name)) !== 'TSQualifiedName';
    return shape && isLast && name.type === 'TSQualifiedName' ? memberOf(shape, name.right.name) : undefined;
  };

  /** Returns the declarators that replace the pattern of `export const { OK } = StatusCodes`. */
  const spelledOut = (declarator: AnyNode): string | undefined => {
    if (declarator.type !== 'VariableDeclarator' || declarator.id.type !== 'ObjectPattern') return undefined;
    if ('typeAnnotation' in declarator.id && declarator.id.typeAnnotation) return undefined;
    const parts = declarator.id.properties.map((part) => {
      const name = propertyName(part);
      const member = shape && name !== undefined ? memberOf(shape, name) : undefined;
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

  /** Handles a use in a type annotation. The libraries' types have different names and accept different values. */
  const typeAt = (node: AnyNode, parent: AnyNode): Finding => {
    let top = parent;
    let depth = shape?.kind === 'module' ? -1 : 0;
    for (let up: AnyNode | undefined = parent; typeOf(up) === 'TSQualifiedName' && up; up = parentOf(up)) {
      depth += 1;
      top = parentOf(up) ?? up;
    }
    if (shape?.kind === 'type') return report(node, 'typeName', { ours: shape.ours, theirs: text(node) });
    if (typeOf(top) === 'TSTypeQuery') {
      // The constants of an object have the same literal types in this library. The members of an enum don't.
      const member = typeOf(parent) === 'TSQualifiedName' ? memberOfType(parent) : undefined;
      if (member?.kind === 'code' && !isEnum(member.source)) {
        const ours = constant(member.code, node);
        if (ours !== undefined) return replace(parent, ours);
      }
      const isNames = /^keyof /.test(text(parentOf(top) ?? top));
      return isNames ? report(node, 'nameType') : report(node, 'typeOf', { ours: 'typeof StatusCode.OK' });
    }
    if (isPhrases(use)) return report(node, 'phraseType', { theirs: text(node) });
    if (depth > 0) return report(node, 'typeOf', { ours: 'typeof StatusCode.OK' });
    return codesType(node, top, typeOf(top) === 'TSTypeReference');
  };

  const { node } = use;
  if (shape === undefined) return undefined;
  if (node.type === 'TSImportType') return importTypeAt(node, shape);
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
      if (parent && typeOf(parent) === 'TSEnumMember' && isEnum(shape.source) && needsKnownValues(parent))
        return report(node, 'enumMember', { ours: written });
      const ours = constant(shape.code, node);
      if (ours === undefined) return report(node, 'value', data);
      // In the shorthand property `{ OK }`, the key must be kept.
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
      if (shape.call === 'reasonPhrase') return phraseAt(node, shape.source, shape.code);
      return shape.value === undefined
        ? report(node, 'unknown', data)
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
      // A module that also contains other exports can be used as a whole for other purposes.
      return isOwn(shape.source) ? report(node, 'value', data) : undefined;
    case 'type':
      return report(node, 'typeName', { ours: shape.ours, theirs: text(node) });
    default: {
      const constants = shape.kind === 'codes' && parent ? spelledOut(parent) : undefined;
      if (parent && constants !== undefined) return replace(parent, constants);
      // The constants of node:http2 also include values that aren't status codes.
      if (shape.source === 'http2') return undefined;
      const isPattern = parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern';
      return report(node, !isPattern && isEnumerated(outer) ? 'enumeration' : 'value', data);
    }
  }
}

const isPhrases = ({ shape }: Use) => shape?.kind === 'phrases' || shape?.kind === 'text';

const isInType = ({ node }: Use) => TYPE_PARENTS.test(typeOf(parentOf(wrapped(node))));

/** Checks whether a use is an enum of phrases in a type annotation. */
export const isPhraseType = (use: Use): boolean => isPhrases(use) && isInType(use);

/** Returns the code of a constant that the file already imports from this library. */
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

/** Checks whether an object is iterated over or passed to a function that iterates over it. */
function isEnumerated(node: AnyNode): boolean {
  const parent = parentOf(node);
  if (parent?.type === 'ForInStatement' || parent?.type === 'SpreadElement') return true;
  return (
    parent?.type === 'CallExpression' &&
    /^(?:keys|values|entries|IsEnum|nativeEnum|enum|enumType)$/.test(calleeName(parent) ?? '')
  );
}
