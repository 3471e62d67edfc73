const REDIRECTS = [301, 302, 303, 307, 308];

export const h2o = {
  name: 'H2O',
  packages: ['h2o'],
  binary: 'h2o',
  version: ['-v'],
  products: ['h2o'],
  isProxy: true,
  files: ({ dir, port, upstream }) => ({
    'h2o.conf': `
listen:
  host: 127.0.0.1
  port: ${port}
pid-file: ${dir}/h2o.pid
error-log: ${dir}/error.log
user: nobody
http1-request-timeout: 1
proxy.timeout.io: 1000
limit-request-body: 1024
hosts:
  default:
    paths:
${REDIRECTS.map((status) => `      /r/${status}:\n        redirect:\n          status: ${status}\n          url: /index.html`).join('\n')}
      /up:
        proxy.reverse.url: http://127.0.0.1:${upstream.ok}/up
      /ws:
        proxy.reverse.url: http://127.0.0.1:${upstream.ok}/ws
        proxy.websocket: ON
${['dead', 'slow', 'garble', 'close']
  .map((name) => `      /${name}:\n        proxy.reverse.url: http://127.0.0.1:${upstream[name]}/`)
  .join('\n')}
      /:
        file.dir: ${dir}/public
`,
  }),
  command: ({ dir }) => ['h2o', '-m', 'worker', '-c', `${dir}/h2o.conf`],
};
