import type { Rule } from 'eslint';
import { statusName } from '../lookup/status-name.js';
import { type Binding, bindingsOf, follow, type Statement, shapeOfRequire, type Use } from './bindings.js';
import { type Edit, type ImportOptions, importSchema, rangeOf, readImports, toFixes } from './imports.js';
import { codeOfPhrase, isOwn, phraseOf, type Shape, SOURCES, type Source, sourceOf } from './libraries.js';
import { canNarrow } from './narrowing.js';
import {
  type AnyNode,
  calleeName,
  hasTypes,
  integerOf,
  parentOf,
  receiverOf,
  textOf,
  typeOf,
  unwrap,
  wrapped,
} from './nodes.js';
import { ourText } from './our-text.js';
import { lineOf, removal } from './removals.js';
import type { AtlasRule } from './rule-types.js';

interface Options extends ImportOptions {
  readonly sources?: readonly Source[];
}

/** A report, with the edits that fix it or those that are suggested. */
interface Finding {
  readonly node: AnyNode;
  readonly messageId: string;
  readonly data: Record<string, string>;
  readonly edits?: readonly Edit[];
}

const MOCKS =
  /^(?:mock|doMock|unmock|dontMock|unstable_mockModule|requireActual|requireMock|importActual|importMock)$/;

/** Moves a file from other libraries to this one where the meaning is the same, and reports the rest. */
export const migrate: AtlasRule = {
  meta: {
    type: 'suggestion',
    docs: { description: 'Move from other libraries of status codes to http-status-atlas' },
    fixable: 'code',
    schema: [
      {
        type: 'object',
        properties: {
          ...importSchema,
          sources: { type: 'array', items: { enum: [...SOURCES] }, uniqueItems: true },
        },
        additionalProperties: false,
      },
    ],
    messages: {
      use: 'Use {{ours}} instead of {{theirs}}',
      unused: 'Nothing of this import is used',
      code: 'There is no constant for {{code}}, which is not registered: define it yourself, or see http-status-atlas/vendor',
      unknown: '{{library}} has no {{theirs}} in the version that is known: replace it by hand',
      phrase:
        'The reason phrase of {{code}} is "{{theirPhrase}}" there and "{{ourPhrase}}" here: use reasonPhrase({{code}}) if nothing depends on the old one, or keep it as a string',
      name: 'The name of {{code}} is written otherwise here: use statusName({{code}}) if nothing depends on the old one',
      toPhrase:
        'Use reasonPhrase(): it returns undefined for a code without a reason phrase, takes numbers only, and some phrases are newer',
      toCode: 'Use parseStatusCode(): it returns undefined if it finds no code, and accepts more spellings',
      both: 'Use reasonPhrase() for a code, or parseStatusCode() for a phrase: both return undefined instead of throwing',
      reverse: 'Use statusName() for the name of a code: it returns undefined for a code without a constant',
      enumeration:
        'Use Object.values(StatusCode) for the codes or Object.keys(StatusCode) for the names: the object has no numbers as keys, and not the same members',
      value: '{{theirs}} is used as a whole: pass StatusCode if what takes it needs no numbers as keys',
      type: 'Use the type StatusCode for the codes that have a constant, or number for any: a number is not assignable to StatusCode',
      typeOf: 'Use {{ours}} for the type of one code, or the type StatusCode for all of them',
      narrow:
        'The type of {{ours}} is {{code}}, so it would narrow this {{place}}: write its type, number or StatusCode, and run the fix again',
      mutable: 'This table is written to: keep an object of your own for codes that are not registered',
      reexport: 'Files that import this from here have to move first: export StatusCode for them',
      mock: 'A module is replaced by its name in a test: move the test by hand',
      dynamic: 'Move this import by hand: {{module}} is loaded at run time',
      codeTable: 'Use parseStatusCode(), which accepts a phrase in any case',
      codeList: 'Use Object.values(StatusCode)',
      redirectSet: 'Use isRedirectStatus(), which is false for 300 and 305',
      emptySet: 'Use isNullBodyStatus(), which is true for 101 and 103 as well',
      retrySet:
        'Use isRetryable(), which decides by code and method: see "http-status-atlas retry --against 502,503,504"',
      guard:
        'Use the guard of the class in http-status-atlas: it accepts every code of the range, and is for a number only',
      classes: 'Use classify() or classRange(): the names of the classes differ',
      extra: 'Use the constants of http-status-atlas/vendor',
      sentence: 'Use summary(), whose sentences differ',
    },
  },
  create(context) {
    const { sourceCode, filename } = context;
    const options: Options = context.options[0] ?? {};
    const wantedSources = options.sources ?? SOURCES;
    const isFlat = options.style === 'flat';
    const isTyped = hasTypes(filename) || filename.startsWith('<');
    const bindings: Binding[] = [];
    const findings: Finding[] = [];
    const edits: Edit[] = [];
    /** Statements, with the parts of them that nothing needs any more. */
    const gone = new Map<AnyNode, { statement: Statement; parts: AnyNode[] }>();
    let hasDeno = false;
    const started: { node: AnyNode; shape: Shape }[] = [];
    const text = (node: AnyNode) => sourceCode.text.slice(...rangeOf(node));
    const isWanted = (source: Source) => wantedSources.includes(source);

    const collect = (node: AnyNode) => {
      for (const binding of bindingsOf(sourceCode, node))
        if (isWanted(binding.shape.source)) bindings.push(binding);
    };

    const finish = () => {
      hasDeno = bindings.some(({ shape }) => shape.source === 'deno');
      const from = options.from ?? (hasDeno ? 'npm:http-status-atlas/core' : undefined);
      const imports = readImports(sourceCode, from === undefined ? options : { ...options, from }, filename);

      const report = (node: AnyNode, messageId: string, data: Record<string, string> = {}) => {
        findings.push({ node, messageId, data });
        return false;
      };
      const constant = (code: number, at: AnyNode): string | undefined => {
        const name = statusName(code) as string | undefined;
        const local =
          name && anchor(at) && imports.use(isFlat ? name : 'StatusCode', anchor(at) ?? sourceCode.ast);
        return local && (isFlat ? local : `${local}.${name}`);
      };
      const anchor = (node: AnyNode) =>
        node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'CallExpression'
          ? node
          : undefined;

      const replace = (
        node: AnyNode,
        ours: string,
        own: readonly Edit[] = [{ range: rangeOf(node), text: ours }],
      ) => {
        edits.push(...own);
        findings.push({ node, messageId: 'use', data: { ours, theirs: text(node) }, edits: own });
        return true;
      };
      const narrows = (node: AnyNode, ours: string, type: string) =>
        isTyped &&
        canNarrow(sourceCode, node) &&
        report(node, 'narrow', { ours, code: type, place: placeOf(node) }) === false;

      /** The code of an expression: a number, text of a number, or a constant of another library. */
      const codeOf = (expression: AnyNode | undefined): number | undefined => {
        if (expression === undefined) return undefined;
        const node = unwrap(expression);
        const literal =
          integerOf(node) ?? (/^\d{3}$/.test(textOf(node) ?? '') ? Number(textOf(node)) : undefined);
        if (literal !== undefined) return literal;
        const use = uses.get(node);
        return use?.shape?.kind === 'code' ? use.shape.code : undefined;
      };

      /** A phrase of a known code, at a node whose argument is kept or written anew. */
      const phraseAt = (
        node: AnyNode,
        source: Source,
        code: number,
        argument: AnyNode | undefined,
      ): boolean => {
        const theirs = phraseOf(source, code);
        const ours = ourText('reasonPhrase', code);
        if (theirs !== ours || ours === undefined)
          return report(node, 'phrase', {
            code: String(code),
            theirPhrase: theirs ?? 'none',
            ourPhrase: ours ?? 'none',
          });
        return textAt(node, 'reasonPhrase', code, ours, argument);
      };
      const textAt = (
        node: AnyNode,
        name: 'reasonPhrase' | 'statusName' | 'classRange',
        code: number,
        value: string,
        argument: AnyNode | undefined,
      ): boolean => {
        if (narrows(node, `${name}(${code})`, `"${value}"`)) return false;
        const at = anchor(node);
        const local = at && imports.use(name, at);
        if (local === undefined) return report(node, 'toPhrase');
        const kept = argument && uses.get(unwrap(argument))?.shape?.kind === 'code' ? argument : undefined;
        if (kept === undefined) {
          const constantText = constant(code, node);
          if (constantText === undefined) return report(node, 'code', { code: String(code) });
          return replace(node, `${local}(${constantText})`);
        }
        // The argument is a constant that is replaced on its own.
        const [start, end] = rangeOf(node);
        const inner = rangeOf(kept);
        return replace(node, `${local}(...)`, [
          { range: [start, inner[0]], text: `${local}(` },
          { range: [inner[1], end], text: ')' },
        ]);
      };

      const called = (node: AnyNode) => {
        const outer = wrapped(node);
        const parent = parentOf(outer);
        return parent?.type === 'CallExpression' && parent.callee === outer ? parent : undefined;
      };

      /** Handles one use; gives whether nothing of it is left. */
      const handle = ({ node, shape, index }: Use): boolean => {
        if (shape === undefined) return false;
        const outer = wrapped(node);
        const parent = parentOf(outer);
        const data = { theirs: text(node), library: shape.source };
        if (
          parent &&
          /^TS(?:TypeReference|QualifiedName|TypeQuery|ClassImplements|ImportType)/.test(parent.type)
        ) {
          const query = /^typeof /.test(sourceCode.text.slice(rangeOf(parent)[0] ?? 0));
          return report(node, typeOf(parent) === 'TSQualifiedName' || query ? 'typeOf' : 'type', {
            ours: 'typeof StatusCode.OK',
          });
        }
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
            const name = statusName(shape.code) as string | undefined;
            if (name === undefined) return report(node, 'code', { code: String(shape.code) });
            if (narrows(node, isFlat ? name : `StatusCode.${name}`, String(shape.code))) return false;
            const ours = constant(shape.code, node);
            if (ours === undefined) return report(node, 'value', data);
            // `{ OK }` needs its key.
            if (parent?.type === 'Property' && parent.shorthand)
              return replace(node, ours, [{ range: rangeOf(parent), text: `${text(node)}: ${ours}` }]);
            return replace(node, ours);
          }
          case 'text': {
            const ours = ourText(shape.call, shape.code);
            if (shape.value === undefined || ours === undefined || shape.value !== ours)
              return shape.call === 'reasonPhrase'
                ? phraseAt(node, shape.source, shape.code, undefined)
                : report(node, 'name', { code: String(shape.code) });
            return textAt(node, shape.call, shape.code, ours, undefined);
          }
          case 'to-phrase':
          case 'to-code':
          case 'both': {
            const call = called(node);
            const [argument] = call?.arguments ?? [];
            const message = { 'to-phrase': 'toPhrase', 'to-code': 'toCode', both: 'both' }[shape.kind];
            if (call === undefined || argument === undefined || call.arguments.length !== 1 || call.optional)
              return report(call ?? node, message);
            const code = codeOf(argument);
            if (shape.kind !== 'to-code' && code !== undefined)
              return phraseAt(call, shape.source, code, argument);
            const phrase = textOf(argument);
            const found =
              shape.kind === 'to-phrase' || phrase === undefined
                ? undefined
                : codeOfPhrase(shape.source, phrase);
            if (found === undefined) return report(call, message);
            if (narrows(call, 'the constant', String(found))) return false;
            const ours = constant(found, call);
            return ours === undefined ? report(call, 'code', { code: String(found) }) : replace(call, ours);
          }
          case 'other':
            return report(node, shape.remedy, data);
          case 'codes': {
            const pattern =
              parent?.type === 'VariableDeclarator' && parent.init === outer ? parent.id : undefined;
            if (pattern?.type === 'ObjectPattern' && shape.source !== 'http2')
              return report(node, 'value', data);
            return report(node, isEnumerated(outer) ? 'enumeration' : 'value', data);
          }
          case 'module':
            // A module that holds other things too is used as a whole for them.
            return isOwn(shape.source) ? report(node, 'value', data) : false;
          default:
            return report(node, isEnumerated(outer) ? 'enumeration' : 'value', data);
        }
      };

      const uses = new Map<AnyNode, Use>();
      const all: { binding?: Binding; use: Use }[] = [];
      for (const binding of bindings) {
        for (const reference of binding.references) {
          const use = follow(reference, binding.shape);
          uses.set(unwrap(use.node), use);
          all.push({ binding, use });
        }
      }
      for (const { node, shape } of started) {
        const use = follow(node, shape);
        uses.set(unwrap(use.node), use);
        all.push({ use });
      }
      const left = new Set<Binding>();
      for (const { binding, use } of all) if (!handle(use) && binding) left.add(binding);

      for (const binding of bindings) {
        if (left.has(binding)) continue;
        if (binding.references.length === 0) {
          if (!isOwn(binding.shape.source) || !isConstantShape(binding.shape)) continue;
          findings.push({ node: binding.part, messageId: 'unused', data: {}, edits: [] });
        }
        const { statement } = binding;
        const entry = gone.get(statement.node) ?? { statement, parts: [] };
        entry.parts.push(binding.part);
        gone.set(statement.node, entry);
      }

      const hasNew = !imports.isComplete();
      let replacing: readonly [number, number] | undefined;
      for (const { statement, parts } of gone.values()) {
        if (parts.length < statement.parts.length) {
          const edit = removal(sourceCode, statement, parts);
          if (edit) edits.push(edit);
        } else if (statement.canGo) {
          const isTop = parentOf(statement.node)?.type === 'Program';
          if (hasNew && replacing === undefined && isTop) replacing = rangeOf(statement.node);
          else edits.push({ range: lineOf(sourceCode, statement.node), text: '' });
        }
      }
      const added = imports.edits(replacing && [replacing[0], replacing[1]]);
      // A file that has the import already loses the whole line.
      if (replacing && added.every(({ text: one }) => one !== '') === false) {
        const at = replacing;
        const node = [...gone.values()].find(({ statement }) => rangeOf(statement.node)[0] === at[0])
          ?.statement.node;
        edits.push(...added.filter(({ text: one }) => one !== ''));
        if (node) edits.push({ range: lineOf(sourceCode, node), text: '' });
      } else edits.push(...added);

      const sorted = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
      for (const { node, messageId, data, edits: own } of findings) {
        const [start, end] = rangeOf(node);
        context.report({
          loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) },
          messageId,
          data,
          // One fix moves the whole file, so that no step in between is broken.
          fix: own === undefined ? null : (fixer: Rule.RuleFixer) => toFixes(fixer, sorted),
        });
      }
    };

    return {
      ImportDeclaration: collect,
      VariableDeclaration: collect,
      TSImportEqualsDeclaration: collect,
      ExportNamedDeclaration(node) {
        const source = sourceOf(textOf(node.source) ?? '');
        if (source !== undefined && isOwn(source) && isWanted(source))
          findings.push({ node, messageId: 'reexport', data: {} });
      },
      ExportAllDeclaration(node) {
        const source = sourceOf(textOf(node.source) ?? '');
        if (source !== undefined && isOwn(source) && isWanted(source))
          findings.push({ node, messageId: 'reexport', data: {} });
      },
      ImportExpression(node) {
        const module = textOf(node.source) ?? '';
        const source = sourceOf(module);
        if (source !== undefined && isOwn(source) && isWanted(source))
          findings.push({ node, messageId: 'dynamic', data: { module } });
      },
      CallExpression(node) {
        const module = textOf(node.arguments[0]) ?? '';
        const source = sourceOf(module);
        if (source === undefined || !isWanted(source)) return;
        if (MOCKS.test(calleeName(node) ?? '') && receiverOf(node) !== undefined) {
          if (isOwn(source)) findings.push({ node, messageId: 'mock', data: {} });
          return;
        }
        const shape = shapeOfRequire(node);
        let outer: AnyNode = wrapped(node);
        for (
          let up = parentOf(outer);
          up?.type === 'MemberExpression' && up.object === outer;
          up = parentOf(outer)
        )
          outer = wrapped(up);
        const isBound = parentOf(outer)?.type === 'VariableDeclarator';
        if (shape && !isBound) started.push({ node, shape });
      },
      'Program:exit': finish,
    };
  },
};

const isConstantShape = (shape: Shape) => shape.kind !== 'other';

/** Whether an object is gone through, or given to what goes through it. */
function isEnumerated(node: AnyNode): boolean {
  const parent = parentOf(node);
  if (parent?.type === 'ForInStatement' || parent?.type === 'SpreadElement') return true;
  return (
    parent?.type === 'CallExpression' &&
    /^(?:keys|values|entries|IsEnum|nativeEnum|enum|enumType)$/.test(calleeName(parent) ?? '')
  );
}

/** What a literal type would narrow. */
function placeOf(node: AnyNode): string {
  const parent = parentOf(wrapped(node));
  switch (parent?.type) {
    case 'AssignmentPattern':
      return 'default';
    case 'ArrayExpression':
      return 'list';
    case 'ReturnStatement':
      return 'result';
    case 'Property':
    case 'PropertyDefinition':
      return 'property';
    default:
      return 'variable';
  }
}
