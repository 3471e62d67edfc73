const BACKENDS = ['dead', 'slow', 'garble', 'close'];

export const trafficServer = {
  name: 'Apache Traffic Server',
  packages: ['trafficserver'],
  binary: 'traffic_server',
  version: ['-V'],
  products: ['apache-traffic-server'],
  isProxy: true,
  files: ({ dir, port, upstream }) => ({
    'config/records.config': `
CONFIG proxy.config.http.server_ports STRING ${port}:ip-in=127.0.0.1
CONFIG proxy.config.http.connect_attempts_timeout INT 1
CONFIG proxy.config.http.connect_attempts_max_retries INT 0
CONFIG proxy.config.http.transaction_no_activity_timeout_in INT 1
CONFIG proxy.config.http.transaction_no_activity_timeout_out INT 1
CONFIG proxy.config.http.cache.http INT 0
CONFIG proxy.config.url_remap.remap_required INT 1
CONFIG proxy.config.admin.user_id STRING nobody
CONFIG proxy.config.body_factory.template_sets_dir STRING /etc/trafficserver/body_factory
CONFIG proxy.config.log.logging_enabled INT 0
CONFIG proxy.config.exec_thread.autoconfig INT 0
CONFIG proxy.config.exec_thread.limit INT 1
`,
    'config/remap.config': `
${BACKENDS.map((name) => `map /${name} http://127.0.0.1:${upstream[name]}/`).join('\n')}
map /forbidden http://127.0.0.1:${upstream.ok}/ @action=deny @src_ip=127.0.0.1
map /missing http://127.0.0.1:${upstream.ok}/
map /up/ http://127.0.0.1:${upstream.ok}/up/
map /ws http://127.0.0.1:${upstream.ok}/ws
`,
    'config/storage.config': `${dir}/cache 64M\n`,
    'config/ip_allow.yaml':
      'ip_allow:\n  - apply: in\n    ip_addrs: 127.0.0.1\n    action: allow\n    methods: ALL\n',
    'config/plugin.config': '\n',
    'run/empty': '',
    'log/empty': '',
    'cache/empty': '',
    'runroot.yaml': `
exec_prefix: /usr
bindir: /usr/bin
sbindir: /usr/sbin
libexecdir: /usr/lib/trafficserver/modules
sysconfdir: ${dir}/config
localstatedir: ${dir}/run
runtimedir: ${dir}/run
logdir: ${dir}/log
cachedir: ${dir}/cache
datadir: /usr/share/trafficserver
`,
  }),
  command: ({ dir }) => ['traffic_server', `--run-root=${dir}/runroot.yaml`],
};
