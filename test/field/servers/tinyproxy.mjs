const BACKENDS = ['ok', 'dead', 'slow', 'garble', 'close'];

export const tinyproxy = {
  name: 'Tinyproxy',
  packages: ['tinyproxy-bin'],
  binary: 'tinyproxy',
  version: ['-v'],
  products: ['tinyproxy'],
  isProxy: true,
  files: ({ dir, port, upstream }) => ({
    'tinyproxy.conf': `
Port ${port}
Listen 127.0.0.1
Timeout 2
LogFile "${dir}/tinyproxy.log"
PidFile "${dir}/tinyproxy.pid"
MaxClients 50
DefaultErrorFile "/usr/share/tinyproxy/default.html"
ReverseOnly Yes
${BACKENDS.map((name) => `ReversePath "/${name === 'ok' ? 'up/' : name}" "http://127.0.0.1:${upstream[name]}/${name === 'ok' ? 'up/' : ''}"`).join('\n')}
`,
  }),
  command: ({ dir }) => ['tinyproxy', '-d', '-c', `${dir}/tinyproxy.conf`],
};
