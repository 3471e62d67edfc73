// Sends one request over one socket and returns the received bytes in the form that `curl -i` prints.
import { connect } from 'node:net';

const HEAD_END = '\r\n\r\n';

/** Removes the chunk sizes from a body, as curl does. */
function withoutChunks(body) {
  let result = '';
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.slice(at, end), 16);
    if (end < 0 || !(size > 0)) break;
    result += body.slice(end + 2, end + 2 + size);
    at = end + 4 + size;
  }
  return result;
}

/** Returns the end of the final header section, which comes after any interim responses. */
function finalHead(text) {
  let start = 0;
  for (;;) {
    const end = text.indexOf(HEAD_END, start);
    if (end < 0) return undefined;
    if (!/^HTTP\/1\.[01] 1(?!01)\d\d/.test(text.slice(start, start + 13))) return { start, end: end + 4 };
    start = end + 4;
  }
}

/** Checks whether the text contains a complete response, for servers that keep the connection open. */
function isComplete(text, method) {
  const head = finalHead(text);
  if (head === undefined) return false;
  const fields = text.slice(head.start, head.end);
  if (method === 'HEAD' || /^HTTP\/\S+ (?:101|204|304)/.test(fields)) return true;
  const body = text.slice(head.end);
  if (/^transfer-encoding:.*chunked/im.test(fields)) return body.endsWith('0\r\n\r\n');
  const length = /^content-length: *(\d+)/im.exec(fields)?.[1];
  return length !== undefined && body.length >= Number(length);
}

/** Converts the bytes of a connection to the output of `curl -i`. */
export function printed(bytes) {
  const text = bytes.toString('latin1');
  const head = finalHead(text);
  if (head === undefined) return bytes.toString('utf8');
  const fields = text.slice(head.start, head.end);
  const body = text.slice(head.end);
  const plain = /^transfer-encoding:.*chunked/im.test(fields) ? withoutChunks(body) : body;
  return Buffer.from(text.slice(0, head.end) + plain, 'latin1').toString('utf8');
}

/**
 * Sends the bytes of a request to a port on loopback. Resolves with the received bytes when the connection closes, the
 * response is complete, or `wait` milliseconds have passed. The result is `''` if nothing was received.
 */
export function send(port, request, { method, wait = 4000 }) {
  return new Promise((resolve) => {
    const chunks = [];
    const socket = connect({ port, host: '127.0.0.1' });
    const finish = () => {
      clearTimeout(timer);
      clearTimeout(grace);
      socket.destroy();
      resolve(printed(Buffer.concat(chunks)));
    };
    const timer = setTimeout(finish, wait);
    let grace;
    socket.on('connect', () => socket.write(request));
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      // A rule checks for bytes that a server sends after the end of a response.
      if (isComplete(Buffer.concat(chunks).toString('latin1'), method)) grace ??= setTimeout(finish, 15);
    });
    socket.on('error', finish).on('close', finish);
  });
}
