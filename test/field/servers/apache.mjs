const MODULES = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_host',
  'authz_user',
  'auth_basic',
  'alias',
  'dir',
  'mime',
  'negotiation',
  'proxy',
  'proxy_http',
  'reqtimeout',
  'rewrite',
];

const config =
  (signature) =>
  ({ dir, port, upstream }) => ({
    'httpd.conf': `
    ServerRoot ${dir}
    PidFile ${dir}/httpd.pid
    Listen 127.0.0.1:${port}
    ServerName localhost
    ServerSignature ${signature}
    ErrorLog ${dir}/error.log
    ${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
    StartServers 1
    TypesConfig /etc/mime.types
    DocumentRoot ${dir}/public
    DirectoryIndex index.html
    LimitRequestBody 1024
    ProxyTimeout 1
    RequestReadTimeout header=1 body=1
    ${[301, 302, 303, 307, 308].map((status) => `Redirect ${status} /r/${status} /index.html`).join('\n')}
    <Directory ${dir}/public>
      Require all granted
    </Directory>
    <Location /auth>
      AuthType Basic
      AuthName field
      AuthUserFile ${dir}/users
      Require valid-user
    </Location>
    <Location /forbidden>
      Require all denied
    </Location>
    Redirect 410 /gone
    Redirect 429 /limited
    Redirect 500 /boom
    Redirect 503 /down
    ProxyPass /up/ http://127.0.0.1:${upstream.ok}/up/
    ProxyPass /ws http://127.0.0.1:${upstream.ok}/ws upgrade=websocket
    ProxyPass /dead http://127.0.0.1:${upstream.dead}/ retry=0
    ProxyPass /slow http://127.0.0.1:${upstream.slow}/
    ProxyPass /garble http://127.0.0.1:${upstream.garble}/
    ProxyPass /close http://127.0.0.1:${upstream.close}/`,
    users: 'field:secret\n',
  });

const apacheWith = (name, signature) => ({
  name,
  packages: ['apache2'],
  binary: 'apache2',
  version: ['-v'],
  products: ['apache-httpd'],
  isProxy: true,
  files: config(signature),
  command: ({ dir }) => ['apache2', '-f', `${dir}/httpd.conf`, '-DFOREGROUND'],
});

export const apache = apacheWith('Apache httpd', 'On');
export const apacheUnsigned = apacheWith('Apache httpd, ServerSignature Off', 'Off');
