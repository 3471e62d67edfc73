export const nghttpx = {
  name: 'nghttpx',
  packages: ['nghttp2-proxy'],
  binary: 'nghttpx',
  version: ['--version'],
  products: ['nghttpx'],
  isProxy: true,
  files: ({ dir, port, upstream }) => ({
    'nghttpx.conf': `
frontend=127.0.0.1,${port};no-tls
workers=1
errorlog-file=${dir}/error.log
accesslog-file=/dev/null
backend-read-timeout=1s
backend-connect-timeout=1s
frontend-read-timeout=2s
backend=127.0.0.1,${upstream.ok}
backend=127.0.0.1,${upstream.dead};/dead
backend=127.0.0.1,${upstream.slow};/slow
backend=127.0.0.1,${upstream.garble};/garble
backend=127.0.0.1,${upstream.close};/close
`,
  }),
  command: ({ dir }) => ['nghttpx', `--conf=${dir}/nghttpx.conf`],
};
