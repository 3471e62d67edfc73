import { statusName } from '../lookup/status-name.js';
import type { Use } from './bindings.js';
import type { Finding } from './finding.js';
import { rangeOf } from './imports.js';
import type { Shape } from './libraries.js';
import { parentOf, partOf, typeOf, wrapped } from './nodes.js';
import { noConstant } from './reexports.js';
import type { Writer } from './writer.js';

const isPhrases = ({ shape }: Use) => shape?.kind === 'phrases' || shape?.kind === 'text';

export const isInType = ({ node }: Use): boolean =>
  node.type === 'TSImportType' ||
  ['TSTypeReference', 'TSTypeQuery'].includes(typeOf(parentOf(wrapped(node))));

/** Checks whether a use is an enum of phrases in a type annotation. */
export const isPhraseType = (use: Use): boolean => isPhrases(use) && isInType(use);

/** Handles a use in a type. The libraries' types have different names and accept different values. */
export function typeMoveOf(use: Use, shape: Shape, writer: Writer): Finding {
  const { text, report, replace, constant, withOurType } = writer;
  const { node } = use;
  const outer = wrapped(node);
  const parent = parentOf(outer) ?? outer;
  const isQuery = typeOf(parent) === 'TSTypeQuery';
  if (shape.kind === 'type') return report(node, 'typeName', { ours: shape.ours, theirs: text(node) });
  if (shape.kind === 'code') {
    const name: string | undefined = statusName(shape.code);
    if (name === undefined) return report(node, ...noConstant(shape.code));
    // Deno's constants have the same literal types as ours. Those of other libraries are members of an enum or numbers.
    const ours = isQuery && shape.source === 'deno' ? constant(shape.code, node) : undefined;
    return ours === undefined
      ? report(node, 'typeOf', { ours: `typeof StatusCode.${name}` })
      : replace(node, ours);
  }
  if (isQuery && partOf(parentOf(parent), 'operator') === 'keyof') return report(node, 'nameType');
  if (isPhrases(use)) return report(node, 'phraseType', { theirs: text(node) });
  if (shape.kind === 'other')
    return report(node, shape.remedy, { theirs: text(node), library: shape.source });
  if (shape.kind !== 'codes') return report(node, 'value', { theirs: text(node), library: shape.source });
  if (isQuery) return report(node, 'typeOf', { ours: 'typeof StatusCode.OK' });
  const asType = (name: string) => [{ range: rangeOf(outer), text: name }];
  return report(node, 'type', {}, [
    { messageId: 'asType', data: { type: 'number' }, edits: asType('number') },
    ...withOurType(node, 'asType', asType),
  ]);
}
