export const squid = {
  name: 'Squid',
  packages: ['squid'],
  binary: 'squid',
  version: ['-v'],
  products: ['squid'],
  isProxy: true,
  files: ({ dir, port, upstream }) => ({
    'squid.conf': `
http_port 127.0.0.1:${port} accel defaultsite=localhost no-vhost
pid_filename ${dir}/squid.pid
cache_log ${dir}/cache.log
access_log none
coredump_dir ${dir}
max_filedescriptors 1024
request_header_max_size 64 KB
request_body_max_size 10 KB
request_start_timeout 2 seconds
request_timeout 2 seconds
read_timeout 1 second
connect_timeout 1 second
shutdown_lifetime 0 seconds
icon_directory /usr/share/squid/icons
${['ok', 'dead', 'slow', 'garble', 'close']
  .map(
    (name) =>
      `cache_peer 127.0.0.1 parent ${upstream[name]} 0 no-query originserver name=${name} connect-timeout=1`,
  )
  .join('\n')}
acl forbidden urlpath_regex ^/forbidden
acl dead urlpath_regex ^/dead
acl slow urlpath_regex ^/slow
acl garble urlpath_regex ^/garble
acl close urlpath_regex ^/close
cache_peer_access dead allow dead
cache_peer_access dead deny all
cache_peer_access slow allow slow
cache_peer_access slow deny all
cache_peer_access garble allow garble
cache_peer_access garble deny all
cache_peer_access close allow close
cache_peer_access close deny all
cache_peer_access ok deny dead
cache_peer_access ok deny slow
cache_peer_access ok deny garble
cache_peer_access ok deny close
cache_peer_access ok allow all
http_access deny forbidden
http_access allow all
never_direct allow all
`,
  }),
  command: ({ dir, port }) => ['squid', '-N', '-n', `field${port}`, '-f', `${dir}/squid.conf`],
};
