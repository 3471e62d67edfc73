// Finds the declarations of the packages with the compiler.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Compiles a module with the given text and returns the type checker and the exported symbols. */
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

/** Returns the members of an enum from its declaration because Angular's modules don't load without Angular's compiler. */
export function declaredEnum(module, name) {
  const { checker, typeOf, exported } = probe(
    `import { ${name} } from '${module}'; export const probe = ${name};`,
  );
  return typeOf(exported[0])
    .getProperties()
    .map((member) => [`${name}.${member.name}`, checker.getConstantValue(member.valueDeclaration)]);
}

/** Returns the type of each expression in a variable that can change: `let status = ...`. */
export function typesInLet(imports, expressions) {
  const lines = expressions.map((expression, at) => `export let probe${at} = ${expression};`);
  const { checker, typeOf, exported } = probe([...imports, ...lines].join('\n'));
  return exported.map((symbol) => checker.typeToString(typeOf(symbol)));
}
