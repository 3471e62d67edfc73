// Tests the recipes in docs/guide/fixing-responses.md. Each recipe is put in the smallest configuration in which it
// works, and the response must have the expected status and no findings.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withServer } from './provoke.mjs';

const PAGE = readFileSync(new URL('../../../docs/guide/fixing-responses.md', import.meta.url), 'utf8');
const FIELD = fileURLToPath(new URL('..', import.meta.url));
const PYTHON = '/usr/bin/python3';

/** The code of each section, by heading. */
const snippets = new Map(
  PAGE.split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0], /```\w+\n([\s\S]*?)```/.exec(section)?.[1] ?? '']),
);

const node = (dependency, text) => ({
  dependency,
  // Node finds the suite's packages from the suite's folder.
  command: ({ port }) => [process.execPath, '--input-type=module', '-e', text(port)],
  cwd: FIELD,
});
const python = (module, packages, text) => ({
  module,
  packages: ['python3', ...packages],
  files: ({ port }) => ({ 'app.py': text(port) }),
  command: ({ dir }) => [PYTHON, `${dir}/app.py`],
});

const get = { method: 'GET', path: '/' };
const RECIPES = [
  {
    title: 'nginx: Allow in a 405 response',
    status: 405,
    probe: { method: 'DELETE', path: '/index.html' },
    server: (code) => ({
      binary: 'nginx',
      packages: ['nginx-light'],
      files: ({ dir, port }) => ({
        'nginx.conf': `pid ${dir}/pid; error_log ${dir}/error.log; events {} http { access_log off;
          client_body_temp_path ${dir}/b; proxy_temp_path ${dir}/p; fastcgi_temp_path ${dir}/f;
          uwsgi_temp_path ${dir}/u; scgi_temp_path ${dir}/s;
          server { listen 127.0.0.1:${port}; root ${dir}/public; ${code} } }`,
      }),
      command: ({ dir }) => ['nginx', '-p', dir, '-c', `${dir}/nginx.conf`, '-g', 'daemon off;'],
    }),
  },
  {
    title: 'HAProxy: Allow in a 405 response',
    status: 405,
    probe: { method: 'DELETE', path: '/' },
    server: (code) => ({
      binary: 'haproxy',
      packages: ['haproxy'],
      files: ({ port }) => ({
        'haproxy.cfg': `defaults\n  mode http\n  timeout connect 1s\n  timeout client 1s\n  timeout server 1s\nfrontend field\n  bind 127.0.0.1:${port}\n  ${code}`,
      }),
      command: ({ dir }) => ['haproxy', '-f', `${dir}/haproxy.cfg`, '-db'],
    }),
  },
  {
    title: 'Varnish: a challenge in a 401 response',
    status: 401,
    probe: get,
    server: (code) => ({
      binary: 'varnishd',
      packages: ['varnish'],
      files: () => ({
        'default.vcl': `vcl 4.1;\nbackend none none;\nsub vcl_recv { return (synth(401)); }\n${code}`,
      }),
      command: ({ dir, port }) => [
        'varnishd',
        ...['-F', '-a', `127.0.0.1:${port}`, '-f', `${dir}/default.vcl`, '-n', `${dir}/work`],
        ...['-s', 'malloc,16m', '-T', 'none', '-j', 'none'],
      ],
    }),
  },
  {
    title: 'Express: 405 instead of 404',
    status: 405,
    probe: { method: 'DELETE', path: '/items' },
    server: (code) =>
      node(
        'express',
        (port) =>
          `import express from 'express';\nconst app = express();\n${code}\napp.listen(${port}, '127.0.0.1');`,
      ),
  },
  {
    title: 'NestJS: a challenge in a 401 response',
    status: 401,
    probe: get,
    server: (code) =>
      node(
        'nest',
        (port) => `import 'reflect-metadata';
          import { Controller, Get, Module, UnauthorizedException } from '@nestjs/common';
          import { BaseExceptionFilter, NestFactory } from '@nestjs/core';
          class Field { index() { throw new UnauthorizedException(); } }
          Get()(Field.prototype, 'index', Object.getOwnPropertyDescriptor(Field.prototype, 'index'));
          Controller()(Field);
          class All {}
          Module({ controllers: [Field] })(All);
          const app = await NestFactory.create(All, { logger: false });
          ${code}
          await app.listen(${port}, '127.0.0.1');`,
      ),
  },
  {
    title: 'h3: a 204 response without Content-Length',
    status: 204,
    probe: { method: 'DELETE', path: '/items/1' },
    server: (code) =>
      node(
        'h3',
        (port) =>
          `import { H3, serve } from 'h3';\nconst app = new H3();\n${code}\nserve(app, { port: ${port}, hostname: '127.0.0.1', silent: true });`,
      ),
  },
  {
    title: 'Node.js: a response to OPTIONS',
    status: 204,
    probe: { method: 'OPTIONS', path: '/' },
    server: (code) =>
      node(
        'http',
        (port) =>
          `import { createServer } from 'node:http';\ncreateServer((request, response) => {\n${code}\nresponse.end();\n}).listen(${port}, '127.0.0.1');`,
      ),
  },
  {
    title: 'Flask: a challenge in a 401 response',
    status: 401,
    probe: get,
    server: (code) =>
      python(
        'flask',
        ['python3-flask'],
        (port) =>
          `from flask import Flask, abort\napp = Flask("field")\napp.add_url_rule("/", "index", lambda: abort(401))\n${code}\napp.run("127.0.0.1", ${port})\n`,
      ),
  },
  {
    title: 'FastAPI: Location in a 201 response',
    status: 201,
    probe: { method: 'POST', path: '/items', headers: { 'Content-Length': '0' } },
    server: (code) =>
      python(
        'fastapi',
        ['python3-fastapi', 'uvicorn'],
        (port) =>
          `import uvicorn\nfrom fastapi import FastAPI, Response\napp = FastAPI()\n${code}\nuvicorn.run(app, host="127.0.0.1", port=${port}, log_level="critical")\n`,
      ),
  },
  {
    title: 'Tornado: Allow in a 405 response',
    status: 405,
    probe: { method: 'DELETE', path: '/' },
    server: (code) =>
      python(
        'tornado',
        ['python3-tornado'],
        (port) =>
          `import tornado.ioloop\nimport tornado.web\n${code}\nclass Index(Handler):\n    def get(self):\n        self.write("ok")\ntornado.web.Application([("/", Index)]).listen(${port}, "127.0.0.1")\ntornado.ioloop.IOLoop.current().start()\n`,
      ),
  },
];

/** Returns the headings that have no recipe here, and the recipes without a heading. */
export const untried = () => [
  ...[...snippets.keys()].filter((title) => !RECIPES.some((one) => one.title === title)),
  ...RECIPES.map(({ title }) => title).filter((title) => !snippets.has(title)),
];

/** Returns the recipes as servers, with the status that each must send without a finding. */
export const recipes = () =>
  RECIPES.map(({ title, status, probe, server }) => ({
    ...server(snippets.get(title) ?? ''),
    title,
    status,
    probe,
  }));

/** Returns the problem with the response of a recipe, or `undefined` if there is none. */
export async function tryRecipe({ status, probe, ...server }) {
  const [response] = (await withServer(server, {}, (ask) => ask(probe))).slice(-1);
  if (response?.status !== status) return `sends ${response?.status} instead of ${status}`;
  const rules = response.findings.map(({ rule }) => rule);
  return rules.length === 0 ? undefined : `breaks ${rules.join(', ')}`;
}
