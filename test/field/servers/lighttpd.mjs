export const lighttpd = {
  name: 'lighttpd',
  packages: ['lighttpd'],
  binary: 'lighttpd',
  version: ['-v'],
  products: ['lighttpd'],
  isProxy: true,
  files: ({ dir, port, upstream }) => ({
    'lighttpd.conf': `
server.modules = ("mod_access", "mod_auth", "mod_authn_file", "mod_redirect", "mod_rewrite", "mod_proxy", "mod_setenv")
server.document-root = "${dir}/public"
server.bind = "127.0.0.1"
server.port = ${port}
server.errorlog = "${dir}/error.log"
server.max-read-idle = 2
server.max-request-size = 1
mimetype.assign = (".html" => "text/html")
url.access-deny = ("forbidden")
${[301, 302, 303, 307, 308]
  .map(
    (status) =>
      `$HTTP["url"] == "/r/${status}" { url.redirect = ("" => "/index.html") url.redirect-code = ${status} }`,
  )
  .join('\n')}
auth.backend = "plain"
auth.backend.plain.userfile = "${dir}/users"
auth.require = ("/auth" => ("method" => "basic", "realm" => "field", "require" => "valid-user"))
$HTTP["url"] =~ "^/(up/|ws)" {
  proxy.server = ("" => (("host" => "127.0.0.1", "port" => ${upstream.ok})))
  proxy.header = ("upgrade" => "enable")
}
$HTTP["url"] == "/dead" { proxy.server = ("" => (("host" => "127.0.0.1", "port" => ${upstream.dead}))) }
$HTTP["url"] == "/garble" { proxy.server = ("" => (("host" => "127.0.0.1", "port" => ${upstream.garble}))) }
$HTTP["url"] == "/close" { proxy.server = ("" => (("host" => "127.0.0.1", "port" => ${upstream.close}))) }
$HTTP["url"] == "/slow" {
  proxy.server = ("" => (("host" => "127.0.0.1", "port" => ${upstream.slow}, "read-timeout" => 1)))
}
`,
    users: 'field:secret\n',
  }),
  command: ({ dir }) => ['lighttpd', '-D', '-f', `${dir}/lighttpd.conf`],
};
