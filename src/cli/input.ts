import { createReadStream, existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Thrown when a file can't be opened or decompressed. */
export class UnreadableInput extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a directory',
};

/**
 * Checks whether an argument looks like a file path. A name without a dot or slash is more likely to be a search
 * term.
 */
export const isFile = (name: string): boolean => /[./\\]/.test(name) && existsSync(name);

/** Opens standard input for `-`; otherwise, opens the file. */
const openInput = (name: string, stdin: Readable): Readable =>
  name === '-' ? stdin : createReadStream(name);

/** Detects the encoding from the first bytes: a byte order mark, or the zero bytes in UTF-16 text. */
function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const looked = start.subarray(0, 200);
  const zeros = (parity: number) => looked.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  if (zeros(1) > looked.length / 4) return 'utf-16le';
  return zeros(0) > looked.length / 4 ? 'utf-16be' : 'utf-8';
}

/** Reads text in chunks. The input can be gzipped, and its encoding can be UTF-8 or UTF-16. */
export async function* readText(name: string, stdin: Readable): AsyncGenerator<string> {
  try {
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    for await (const chunk of unzipped(openInput(name, stdin))) {
      decoder ??= new TextDecoder(encodingOf(chunk));
      yield decoder.decode(chunk, { stream: true });
    }
    const rest = decoder?.decode() ?? '';
    if (rest !== '') yield rest;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const reason = REASONS[code] ?? (code.startsWith('Z_') ? 'its gzip data is corrupted' : message);
    throw new UnreadableInput(reason);
  }
}

async function* unzipped(input: Readable): AsyncGenerator<Buffer> {
  const chunks = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let first = await chunks.next();
  // The first two bytes identify gzip, but a pipe can deliver one byte at a time.
  while (!first.done && first.value.length < 4) {
    const next = await chunks.next();
    if (next.done) break;
    first = { done: false, value: Buffer.concat([first.value, next.value]) };
  }
  if (first.done) return;
  const rest: AsyncIterable<Buffer> = { [Symbol.asyncIterator]: () => chunks };
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield first.value;
    yield* rest;
    return;
  }
  const start = first.value;
  const gunzip = createGunzip();
  const feed = async () => {
    const write = (bytes: Buffer) =>
      gunzip.write(bytes) ? undefined : new Promise<void>((resolve) => gunzip.once('drain', () => resolve()));
    await write(start);
    for await (const bytes of rest) await write(bytes);
    gunzip.end();
  };
  feed().catch((error: Error) => gunzip.destroy(error));
  yield* gunzip as AsyncIterable<Buffer>;
}
