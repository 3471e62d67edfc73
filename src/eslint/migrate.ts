import type { Rule } from 'eslint';
import type * as ESTree from 'estree';
import { docsOf } from './about.js';
import { type Binding, bindingsOf, follow, passedOn, shapeOfRequire, type Use } from './bindings.js';
import type { Finding } from './finding.js';
import {
  type Edit,
  exportName,
  type ImportOptions,
  importSchema,
  rangeOf,
  readImports,
  toFixes,
} from './imports.js';
import {
  defaultOf,
  exportOf,
  isOwn,
  memberOf,
  type Shape,
  SOURCES,
  type Source,
  sourceOf,
} from './libraries.js';
import { type MessageId, messages } from './migrate-messages.js';
import { moveOf } from './moves.js';
import {
  type AnyNode,
  calleeName,
  hasTypes,
  namesOf,
  parentOf,
  partOf,
  receiverOf,
  textOf,
  typeOf,
  unwrap,
  wrapped,
} from './nodes.js';
import { reexport } from './reexports.js';
import { isAllGone, itemsOf, lineOf, removals } from './removals.js';
import type { AtlasRule } from './rule-types.js';
import { isPhraseType } from './type-moves.js';

interface Options extends ImportOptions {
  readonly sources?: readonly Source[];
}

/** A binding with all its uses, and the bindings that are created from it. */
interface Followed {
  readonly binding: Binding;
  readonly uses: { readonly use: Use; readonly taken?: readonly Followed[] }[];
}

const MOCKS =
  /^(?:mock|doMock|unmock|dontMock|unstable_mockModule|requireActual|requireMock|importActual|importMock)$/;

/** Matches a JSDoc comment that imports one of the libraries. */
const JSDOC_IMPORT = /^\*.*(?:@import|import\()[^'"]*['"](http-status(?:-codes)?|statuses)['"]/s;

/** Replaces other libraries with this one wherever the meaning is the same and reports all other uses. */
export const migrate: AtlasRule = {
  meta: {
    type: 'suggestion',
    docs: /* @__PURE__ */ docsOf('migrate', 'Migrate from other status code libraries to http-status-atlas'),
    fixable: 'code',
    hasSuggestions: true,
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
    messages,
  },
  create(context) {
    const { sourceCode, filename } = context;
    const options: Options = context.options[0] ?? {};
    const wantedSources = options.sources ?? SOURCES;
    const found: Binding[] = [];
    /** The `require` calls whose result is used without being assigned to a name. */
    const started: { node: AnyNode; shape: Shape }[] = [];
    const findings: Finding[] = [];
    const mocked = new Set<Source>();
    const report = (node: Finding['node'], messageId: MessageId, data: Record<string, string> = {}) =>
      findings.push({ node, messageId, data });

    /** Returns the library that a module belongs to, if the options include the library. */
    const wantedSource = (module: string | undefined, among = wantedSources) => {
      const source = sourceOf(module);
      return among.find((one) => one === source);
    };
    /** Returns the same library, but only if the module contains nothing but status codes. */
    const ownSource = (module: string | undefined) => wantedSource(module, wantedSources.filter(isOwn));
    const collect = (node: AnyNode) => {
      for (const binding of bindingsOf(sourceCode, node))
        if (wantedSources.includes(binding.shape.source)) found.push(binding);
    };
    /**
     * Collects the bindings that a declaration creates with `require`, and reports the parts that the rule can't
     * follow.
     */
    const collectDeclared = (node: ESTree.VariableDeclaration) => {
      collect(node);
      for (const { id, init } of node.declarations) {
        const shape = init ? shapeOfRequire(init) : undefined;
        if (!shape || !isOwn(shape.source) || !wantedSources.includes(shape.source)) continue;
        if (typeOf(parentOf(node)) === 'ExportNamedDeclaration')
          report(id, ...reexport(undefined, sourceCode.getText(id)));
        else if (id.type === 'ObjectPattern')
          for (const part of id.properties) {
            const isPattern = part.type === 'Property' && part.value.type === 'ObjectPattern';
            if (!isPattern && !found.some((one) => one.part === part))
              report(part, 'value', { theirs: sourceCode.getText(part) });
          }
      }
    };
    const collectReexport = (node: ESTree.ExportNamedDeclaration | ESTree.ExportAllDeclaration) => {
      const source = ownSource(textOf(node.source));
      if (source === undefined) return;
      if (node.type === 'ExportAllDeclaration')
        report(node, ...reexport(undefined, node.exported ? exportName(node.exported) : 'a name'));
      else
        for (const specifier of node.specifiers) {
          const shape = exportOf(source, exportName(specifier.local));
          report(specifier, ...reexport(shape, exportName(specifier.exported)));
        }
    };

    const uses = new Map<AnyNode, Use>();
    const followUse = (start: AnyNode, shape: Shape): Use => {
      const use = follow(start, shape);
      uses.set(unwrap(use.node), use);
      return use;
    };
    const followBinding = (binding: Binding): Followed => ({
      binding,
      uses: binding.references.map((reference) => {
        const use = followUse(reference, binding.shape);
        const taken = passedOn(sourceCode, use)?.map(followBinding);
        // A declaration that creates no known bindings is treated like any other use.
        return taken === undefined || taken.length === 0 ? { use } : { use, taken };
      }),
    });

    const finish = () => {
      for (const comment of sourceCode.getAllComments()) {
        const module = ownSource(JSDOC_IMPORT.exec(comment.value)?.[1]);
        if (module) report(comment, 'dynamic', { module });
      }
      const bindings = found.filter(({ shape }) => !mocked.has(shape.source)).map(followBinding);
      const loose = started
        .filter(({ shape }) => !mocked.has(shape.source))
        .map(({ node, shape }) => followUse(node, shape));
      const hasDeno = found.some(({ shape }) => shape.source === 'deno');
      const importOptions = hasDeno ? { from: 'npm:http-status-atlas/core', ...options } : options;
      const imports = readImports(sourceCode, importOptions, filename);
      const edits: Edit[] = [];
      /** Replaces a use. Returns `true` if none of the old code remains. */
      const move = (use: Use): boolean => {
        const finding = moveOf(use, {
          sourceCode,
          imports,
          readOwnImports: () => readImports(sourceCode, importOptions, filename),
          uses,
          isFlat: options.style === 'flat',
          isTyped: hasTypes(filename) || filename.startsWith('<'),
          canWriteTypes: /\.[cm]?tsx?$/.test(filename),
          hasPhraseTypes: [...uses.values()].some(isPhraseType),
        });
        if (finding === undefined) return false;
        findings.push(finding);
        edits.push(...(finding.edits ?? []));
        return finding.edits !== undefined;
      };

      /** The declarations that the file no longer needs, and the statements that contain them. */
      const gone = new Set<AnyNode>();
      const statements = new Set<AnyNode>();
      /** Replaces all uses of a binding, and collects the declaration if it's no longer needed. */
      const moveBinding = ({ binding, uses: all }: Followed): void => {
        const moved = all.map(({ use, taken }) => {
          if (taken === undefined) return move(use);
          // The declarator can be removed only if every name in its pattern is known and replaced.
          taken.forEach(moveBinding);
          const value = wrapped(use.node);
          return isAllGone(parentOf(value) ?? value, gone);
        });
        const { part, shape, statement, references } = binding;
        // If the name were removed, a rest element next to it would contain the property.
        const hasRest = itemsOf(parentOf(part) ?? part).some(({ type }) => type === 'RestElement');
        if (hasRest || !moved.every((one) => one)) return;
        if (references.length === 0) {
          if (!isOwn(shape.source) || shape.kind === 'other') return;
          findings.push({ node: part, messageId: 'unused', data: {}, edits });
        }
        gone.add(part);
        statements.add(statement);
      };
      bindings.forEach(moveBinding);
      for (const use of loose) move(use);
      edits.push(...statementEdits(statements, gone, imports));

      // Several items of an array can each add the same type annotation, so duplicate edits are removed.
      const unique = new Map(edits.map((edit) => [`${edit.range} ${edit.text}`, edit]));
      for (const { node, messageId, data, edits: own, suggestions = [] } of findings) {
        const [start, end] = rangeOf(node);
        context.report({
          loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) },
          messageId,
          data,
          // A single fix changes the whole file, so the code is never left broken halfway.
          fix: own === undefined ? null : (fixer: Rule.RuleFixer) => toFixes(fixer, [...unique.values()]),
          suggest: suggestions.map(({ edits: suggested, ...suggestion }) => ({
            ...suggestion,
            fix: (fixer: Rule.RuleFixer) => toFixes(fixer, suggested),
          })),
        });
      }
    };

    /** Returns the edits that remove unneeded statements and import the new names. */
    const statementEdits = (
      statements: ReadonlySet<AnyNode>,
      gone: ReadonlySet<AnyNode>,
      imports: ReturnType<typeof readImports>,
    ): Edit[] => {
      const whole = [...statements].filter((one) => isAllGone(one, gone));
      // The new import replaces the first removed import, unless that statement only destructures another binding.
      const replaced = whole.find(
        (one) => typeOf(parentOf(one)) === 'Program' && found.some(({ statement }) => statement === one),
      );
      const place = replaced && rangeOf(replaced);
      const added = imports.edits(place).filter(({ text }) => text !== '');
      const isUsed = added.some(({ range }) => range === place);
      return [
        ...added,
        ...whole
          .filter((one) => one !== replaced || !isUsed)
          .map((one) => ({ range: lineOf(sourceCode, one), text: '' })),
        ...[...statements].flatMap((one) => removals(sourceCode, one, gone)),
      ];
    };

    return {
      ImportDeclaration: collect,
      VariableDeclaration: collectDeclared,
      TSImportEqualsDeclaration: collect,
      ExportNamedDeclaration: collectReexport,
      ExportAllDeclaration: collectReexport,
      TSImportType(node: AnyNode) {
        if (node.type !== 'TSImportType') return;
        const source = wantedSource(textOf(node.source ?? node.argument?.literal));
        const shape = namesOf(node.qualifier).reduce<Shape | undefined>(
          (of, name) => of && memberOf(of, name),
          source && defaultOf(source),
        );
        if (shape) started.push({ node, shape });
      },
      ImportExpression(node) {
        const module = ownSource(textOf(node.source));
        if (module) report(node, 'dynamic', { module });
      },
      CallExpression(node) {
        const module = textOf(node.arguments[0]);
        const own = ownSource(module);
        if (own && MOCKS.test(String(calleeName(node))) && receiverOf(node) !== undefined) {
          // The file uses the exports that the test mocks, not those of the library.
          report(node, 'mock');
          mocked.add(own);
        }
        const shape = wantedSource(module) && shapeOfRequire(node);
        let outer: AnyNode = wrapped(node);
        while (partOf(parentOf(outer), 'object') === outer) outer = wrapped(parentOf(outer) ?? outer);
        if (shape && typeOf(parentOf(outer)) !== 'VariableDeclarator') started.push({ node, shape });
      },
      'Program:exit': finish,
    };
  },
};
