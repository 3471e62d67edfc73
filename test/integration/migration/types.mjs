// What the packages declare, asked of the compiler.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Compiles a module of the given text, and gives its checker and the symbols that it exports. */
function probe(text) {
  const file = fileURLToPath(new URL('probe.mts', import.meta.url));
  const options = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noImplicitAny: false,
    skipLibCheck: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) : read(path, ...rest);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const errors = program.getSemanticDiagnostics(source);
  if (errors.length > 0) throw new Error(ts.formatDiagnostics(errors, { ...host, getNewLine: () => '\n' }));
  const checker = program.getTypeChecker();
  const typeOf = (symbol) => checker.getTypeOfSymbolAtLocation(symbol, source);
  return { checker, typeOf, exported: checker.getExportsOfModule(checker.getSymbolAtLocation(source)) };
}

/** The members of an enum; Angular's modules do not load without its compiler. */
export function declaredEnum(module, name) {
  const { checker, typeOf, exported } = probe(
    `import { ${name} } from '${module}'; export const probe = ${name};`,
  );
  return typeOf(exported[0])
    .getProperties()
    .map((member) => [`${name}.${member.name}`, checker.getConstantValue(member.valueDeclaration)]);
}

/** The type that each expression has where it can change: `let status = ...`. */
export function typesInLet(imports, expressions) {
  const lines = expressions.map((expression, at) => `export let probe${at} = ${expression};`);
  const { checker, typeOf, exported } = probe([...imports, ...lines].join('\n'));
  return exported.map((symbol) => checker.typeToString(typeOf(symbol)));
}
