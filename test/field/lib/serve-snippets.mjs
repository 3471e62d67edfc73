// Starts every listing of one platform in this process, each on a separate port, and prints the ports by code.
//   node serve-snippets.mjs <folder of modules> <platform>
import { readdirSync } from 'node:fs';
import { Server } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import 'reflect-metadata';
import { serve } from '@hono/node-server';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

const [folder, platform] = process.argv.slice(2);

// The listings use port 3000, which is common in examples. Here, each listing gets an unused port on loopback instead.
const listening = [];
const listen = Server.prototype.listen;
Server.prototype.listen = function onLoopback(...args) {
  listening.push(this);
  const done = args.findLast((one) => typeof one === 'function');
  return listen.call(this, { port: 0, host: '127.0.0.1' }, done);
};

/** Creates a server from a module's exports, if the module doesn't start one itself. */
const START = {
  hono: ({ default: app }) => serve({ fetch: app.fetch, port: 3000 }),
  workers: ({ default: worker }) => serve({ fetch: worker.fetch, port: 3000 }),
  next: (handlers) =>
    serve({
      fetch: (request) => handlers[request.method]?.(request) ?? new Response(null, { status: 405 }),
      port: 3000,
    }),
  nest: async ({ SiteController }) => {
    class SiteModule {}
    Module({ controllers: [SiteController] })(SiteModule);
    const app = await NestFactory.create(SiteModule, { logger: false });
    await app.listen(3000);
  },
};

const ports = {};
for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs'))) {
  listening.length = 0;
  const module = await import(pathToFileURL(join(folder, file)).href);
  await START[platform]?.(module);
  const [server] = listening;
  if (server === undefined) throw new Error(`${file} starts no server`);
  while (server.address() === null) await new Promise((resolve) => setTimeout(resolve, 2));
  ports[file.replace('.mjs', '')] = server.address().port;
}
console.log(JSON.stringify(ports));
