import { retryAdvice } from '../../retry/retry-advice.js';
import { isRedirectStatus } from '../../semantics/is-redirect-status.js';

/** The limits for time, size, and number of requests. */
export interface DownloadLimits {
  /** The maximum duration of an attempt in milliseconds, including redirects and reading the body. */
  readonly timeMs: number;
  /** The maximum body size in bytes. */
  readonly bytes: number;
  /** The maximum number of attempts. */
  readonly tries: number;
  /** The maximum number of redirects per attempt. */
  readonly redirects: number;
  /**
   * The maximum delay between two attempts in milliseconds. If the server requests a longer delay, the download fails.
   */
  readonly pauseMs: number;
}

export const defaultLimits: DownloadLimits = {
  timeMs: 20_000,
  bytes: 1024 * 1024,
  tries: 3,
  redirects: 5,
  pauseMs: 60_000,
};

/** Thrown when the download fails. The message explains why and what to do. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
}

/**
 * The reason for a failed attempt, and the delay before the next attempt. Without a delay, there is no next attempt.
 */
interface Failure {
  readonly why: string;
  readonly pauseMs?: number;
}

type Wait = (milliseconds: number) => Promise<void>;

const sleep: Wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Downloads text within limits for time and size. Retries a failed attempt if `retryAdvice` recommends a retry.
 *
 * @throws DownloadError - If every attempt failed.
 */
export async function download(address: string, limits = defaultLimits, wait = sleep): Promise<string> {
  const whys: string[] = [];
  for (let number = 1; number <= limits.tries; number += 1) {
    const result = await tryOnce(address, limits, 1000 * 2 ** (number - 1));
    if ('text' in result) return result.text;
    whys.push(result.why);
    if (result.pauseMs === undefined) break;
    if (result.pauseMs > limits.pauseMs) {
      whys.push(
        `the server asks the client to wait ${Math.ceil(result.pauseMs / 1000)} s, which is too long`,
      );
      break;
    }
    if (number < limits.tries) await wait(result.pauseMs);
  }
  throw new DownloadError(`Cannot download ${address}: ${whys.join('; then ')}`);
}

async function tryOnce(
  start: string,
  limits: DownloadLimits,
  backOffMs: number,
): Promise<{ readonly text: string } | Failure> {
  const signal = AbortSignal.timeout(limits.timeMs);
  try {
    let address = new URL(start);
    for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
      const response = await fetch(address, {
        signal,
        redirect: 'manual',
        headers: { accept: 'text/csv, text/plain;q=0.5' },
      });
      if (isRedirectStatus(response.status)) {
        await response.body?.cancel();
        const next = new URL(response.headers.get('location') ?? '', address);
        if (address.protocol === 'https:' && next.protocol !== 'https:') {
          return { why: `redirected from https to ${next.protocol}//` };
        }
        address = next;
      } else if (response.status === 200) {
        return await contentOf(response, limits.bytes);
      } else {
        await response.body?.cancel();
        const advice = retryAdvice(response.status, { method: 'GET', retryAfter: response.headers });
        const why = `the response was ${response.status}`;
        return advice.retry ? { why, pauseMs: advice.delayMs ?? backOffMs } : { why };
      }
    }
    return { why: `more than ${limits.redirects} redirects` };
  } catch (error) {
    if (signal.aborted) return { why: `no complete response within ${limits.timeMs} ms`, pauseMs: backOffMs };
    const { message, cause } = error as Error;
    const why = cause instanceof Error && cause.message !== '' ? cause.message : message;
    return error instanceof TypeError && !/invalid url/i.test(message)
      ? { why, pauseMs: backOffMs }
      : { why };
  }
}

async function contentOf(
  response: Response,
  mostBytes: number,
): Promise<{ readonly text: string } | Failure> {
  const tooLarge = { why: `more than ${mostBytes} bytes` };
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) {
    await response.body?.cancel();
    return tooLarge;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) break;
    size += value.byteLength;
    if (size > mostBytes) {
      await reader?.cancel();
      return tooLarge;
    }
    chunks.push(value);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { why: "the body isn't UTF-8" };
  }
}
