export const varnish = {
  name: 'Varnish',
  packages: ['varnish'],
  binary: 'varnishd',
  version: ['-V'],
  products: ['varnish', 'varnish-or-fastly'],
  isProxy: true,
  files: ({ upstream }) => ({
    'default.vcl': `vcl 4.1;
${['ok', 'dead', 'slow', 'garble', 'close']
  .map(
    (name) =>
      `backend ${name} { .host = "127.0.0.1"; .port = "${upstream[name]}"; .connect_timeout = 1s; .first_byte_timeout = 1s; }`,
  )
  .join('\n')}
sub vcl_recv {
  if (req.url ~ "^/r/") { return (synth(std_status(), "Redirect")); }
  if (req.url == "/auth") { return (synth(401, "Unauthorized")); }
  if (req.url == "/forbidden") { return (synth(403, "Forbidden")); }
  if (req.url == "/missing") { return (synth(404, "Not found")); }
  if (req.url == "/gone") { return (synth(410, "Gone")); }
  if (req.url == "/limited") { return (synth(429, "Too Many Requests")); }
  if (req.url == "/boom") { return (synth(500, "Internal Server Error")); }
  if (req.url == "/dead") { set req.backend_hint = dead; return (pass); }
  if (req.url == "/slow") { set req.backend_hint = slow; return (pass); }
  if (req.url == "/garble") { set req.backend_hint = garble; return (pass); }
  if (req.url == "/close") { set req.backend_hint = close; return (pass); }
  set req.backend_hint = ok;
  if (req.url == "/ws") { return (pipe); }
}
sub vcl_synth {
  if (req.url ~ "^/r/") { set resp.http.Location = "/index.html"; return (deliver); }
}
`.replace(
      '  if (req.url ~ "^/r/") { return (synth(std_status(), "Redirect")); }',
      [301, 302, 303, 307, 308]
        .map((status) => `  if (req.url == "/r/${status}") { return (synth(${status}, "Redirect")); }`)
        .join('\n'),
    ),
  }),
  command: ({ dir, port }) => [
    'varnishd',
    '-F',
    '-a',
    `127.0.0.1:${port}`,
    '-f',
    `${dir}/default.vcl`,
    '-n',
    `${dir}/work`,
    '-s',
    'malloc,16m',
    '-T',
    'none',
    '-j',
    'none',
  ],
};
