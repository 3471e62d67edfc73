// The TypeScript listings of the code pages, type-checked with the declarations of their frameworks.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  experimentalDecorators: true,
  types: ['node'],
};

/** What the listings use without defining it: the file that a client uploads. */
const AMBIENT = 'declare global { const video: Blob }\nexport {};\n';

/** Type-checks the listings of the platforms in one program and returns their number and the errors. */
export function checkTypes(platforms, pages, folder) {
  const write = (name, text) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const files = platforms.flatMap((platform) => {
    mkdirSync(join(folder, platform), { recursive: true });
    return pages.flatMap(({ code, listings }) => {
      const { text } = listings[platform];
      return text === undefined ? [] : [write(`${platform}/${code}.mts`, text)];
    });
  });
  const program = ts.createProgram([...files, write('ambient.d.mts', AMBIENT)], OPTIONS);
  const wrong = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `types of ${file?.fileName.slice(folder.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  return { count: files.length, wrong };
}
