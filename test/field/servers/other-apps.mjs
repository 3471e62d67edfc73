import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const APPS = fileURLToPath(new URL('../apps', import.meta.url));

const puma = {
  name: 'Puma',
  packages: ['puma'],
  binary: 'puma',
  version: ['--version'],
  products: ['puma', 'rack'],
  command: ({ port }) => [
    'puma',
    '--bind',
    `tcp://127.0.0.1:${port}`,
    '--environment',
    'production',
    '--quiet',
    `${APPS}/config.ru`,
  ],
};

const sinatra = {
  name: 'Sinatra on Puma',
  packages: ['puma', 'ruby-sinatra'],
  binary: 'ruby',
  version: ['-e', 'require "sinatra/version"; puts Sinatra::VERSION'],
  products: ['sinatra', 'puma', 'rack'],
  env: ({ port }) => ({ PORT: String(port), APP_ENV: 'production' }),
  command: () => ['ruby', `${APPS}/sinatra.rb`],
};

const webrick = {
  name: 'WEBrick',
  packages: ['ruby-webrick'],
  binary: 'ruby',
  version: ['-e', 'require "webrick"; puts WEBrick::VERSION'],
  products: ['webrick'],
  command: ({ dir, port }) => [
    'ruby',
    '-run',
    '-e',
    'httpd',
    '--',
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `${dir}/public`,
  ],
};

const phpServer = {
  name: 'PHP built-in server',
  packages: ['php-cli'],
  binary: 'php',
  version: ['--version'],
  products: ['php', 'php-application', 'php-development-server'],
  isSingle: true,
  command: ({ dir, port }) => ['php', '-S', `127.0.0.1:${port}`, '-t', `${dir}/public`, `${APPS}/router.php`],
};

const tomcat = {
  name: 'Tomcat',
  packages: ['tomcat10', 'default-jre-headless'],
  binary: '/usr/share/tomcat10/bin/catalina.sh',
  version: ['version'],
  products: ['tomcat'],
  files: ({ dir, port }) => ({
    'conf/server.xml': `<Server port="-1"><Service name="Catalina">
      <Connector port="${port}" address="127.0.0.1" protocol="HTTP/1.1" connectionTimeout="1000" maxPostSize="1024"/>
      <Engine name="Catalina" defaultHost="localhost"><Host name="localhost" appBase="webapps">
        <Context path="" docBase="${dir}/public"/>
      </Host></Engine></Service></Server>`,
    'logs/empty': '',
    'temp/empty': '',
    'webapps/empty': '',
    'work/empty': '',
  }),
  prepare: ({ dir }) => symlink('/etc/tomcat10/web.xml', join(dir, 'conf/web.xml')),
  env: ({ dir }) => ({
    CATALINA_BASE: dir,
    CATALINA_HOME: '/usr/share/tomcat10',
    CATALINA_TMPDIR: `${dir}/temp`,
  }),
  command: () => ['/usr/share/tomcat10/bin/catalina.sh', 'run'],
};

const dockerRegistry = {
  name: 'Docker registry',
  packages: ['docker-registry'],
  binary: 'docker-registry',
  version: ['--version'],
  products: ['docker-registry', 'go-net-http', 'go-or-traefik'],
  files: ({ dir, port }) => ({
    'config.yml': `version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: ${dir}/data\nhttp:\n  addr: 127.0.0.1:${port}\n`,
  }),
  // This server has different paths.
  paths: [
    '/v2/',
    '/v2/field/manifests/latest',
    '/v2/field/tags/list',
    '/v2/_catalog',
    '/v2/field/blobs/sha256:0',
  ],
  command: ({ dir }) => ['docker-registry', 'serve', `${dir}/config.yml`],
};

export const otherApps = [puma, sinatra, webrick, phpServer, tomcat, dockerRegistry];
