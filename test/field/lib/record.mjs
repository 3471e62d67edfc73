// This module is loaded before an example. It records each response of the example's servers as sent over the network,
// with its request.
import { appendFileSync } from 'node:fs';
import { Server } from 'node:http';

const emit = Server.prototype.emit;

Server.prototype.emit = function (event, ...args) {
  if (event === 'request') {
    const [request, response] = args;
    const { socket } = request;
    const parts = [];
    const { write } = socket;
    socket.write = function (data, encoding, ...more) {
      parts.push(typeof data === 'string' ? Buffer.from(data, encoding) : data);
      return write.call(this, data, encoding, ...more);
    };
    const { method, url, headers } = request;
    response.once('close', () => {
      socket.write = write;
      const bytes = Buffer.concat(parts).toString('base64');
      appendFileSync(process.env.RECORD, `${JSON.stringify({ method, url, headers, bytes })}\n`);
    });
  }
  return emit.call(this, event, ...args);
};
