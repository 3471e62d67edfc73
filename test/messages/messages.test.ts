import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Mistake {
  readonly what: string;
  /** Text that the message must contain, so that it leads to the fix. */
  readonly hint: string;
  readonly code: string;
  readonly line: number;
}

const source = readFileSync('test/messages/mistakes.txt', 'utf8');
const lines = source.split('\n');
const mistakes: Mistake[] = lines.flatMap((text, line) => {
  const [, what, hint] = /^\/\/ (.+?) => (.+)$/.exec(text) ?? [];
  return what && hint ? [{ what, hint, code: lines[line + 1] ?? '', line: line + 1 }] : [];
});

/**
 * Returns the compiler's messages by line. All lines share one compiler state, because creating a state takes seconds
 * and checking a line takes milliseconds.
 */
function messagesByLine(): ReadonlyMap<number, string> {
  const name = join(process.cwd(), 'test/messages/mistakes.ts');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    process.cwd(),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, source, rest[0]) : getSourceFile(file, ...rest);
  host.fileExists = (file) => file === name || fileExists(file);
  const program = ts.createProgram([name], { ...options, noUnusedLocals: false, noEmit: true }, host);
  const file = program.getSourceFile(name);
  if (!file) throw new Error('The mistakes were not read');
  const found = new Map<number, string>();
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(file)) {
    const { line } = file.getLineAndCharacterOfPosition(start);
    // The folder is different on every machine.
    const text = ts.flattenDiagnosticMessageText(messageText, '\n').replaceAll(process.cwd(), '.');
    found.set(line, found.has(line) ? `${found.get(line)}\n${text}` : text);
  }
  return found;
}

describe("the compiler's messages for typical mistakes", () => {
  const messages = messagesByLine();

  test('match the approved messages; vitest -u writes them', async () => {
    const page = mistakes.map(
      ({ what, code, line }) =>
        `## ${what}\n\n\`\`\`ts\n${code}\n\`\`\`\n\n\`\`\`text\n${messages.get(line) ?? 'It compiles.'}\n\`\`\`\n`,
    );
    await expect(page.join('\n')).toMatchFileSnapshot('messages.md');
  });

  test('covers at least thirty mistakes, and the file contains nothing else', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(30);
    expect([...messages.keys()].filter((line) => !mistakes.some((one) => one.line === line))).toEqual([]);
  });

  test.each(mistakes)('leads to the fix: $what', ({ hint, line }) => {
    const message = messages.get(line) ?? 'It compiles.';
    expect(message).toContain(hint);
    expect(message).not.toMatch(/type 'never'|type 'undefined'\.|parameter of type 'StatusCode'/);
  });
});
