// Installs missing servers from the system's packages, without starting any.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const POLICY = '/usr/sbin/policy-rc.d';

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Checks whether a server can be started on this machine. */
export function isInstalled({ binary, module, dependency }) {
  if (dependency !== undefined) return true;
  if (binary !== undefined && !works('sh', ['-c', `command -v ${binary}`])) return false;
  return module === undefined || works('/usr/bin/python3', ['-c', `import ${module}`]);
}

/** Returns the prefix for running a command as root, or `undefined` if that isn't possible. */
function rootShell() {
  if (process.getuid?.() === 0) return [];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/** Installs missing servers on a system with apt-get, if this process is root or can become root. */
export function installMissing(servers) {
  const missing = servers.filter((server) => !isInstalled(server));
  const packages = [...new Set(missing.flatMap((server) => server.packages))];
  const root = rootShell();
  if (packages.length === 0 || root === undefined || !works('sh', ['-c', 'command -v apt-get'])) return;
  const run = (...command) => {
    const [first, ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
    return spawnSync(first, rest, { stdio: 'ignore' });
  };
  // Without this file, Debian would start each service on its usual port.
  const isOurs = !existsSync(POLICY);
  if (isOurs) run('sh', '-c', `printf '#!/bin/sh\\nexit 101\\n' > ${POLICY} && chmod 755 ${POLICY}`);
  try {
    run('apt-get', 'update');
    const install = ['apt-get', 'install', '-y', '--no-install-recommends'];
    // If a release lacks one of the packages, the command installs none of them.
    if (run(...install, ...packages).status !== 0) for (const name of packages) run(...install, name);
  } finally {
    if (isOurs) run('rm', '-f', POLICY);
  }
}

/** Returns the version that a server prints, for example `1.22.1`. */
export function versionOf({ binary, version, module, dependency, packages }, readVersion) {
  if (dependency !== undefined) return readVersion(dependency);
  if (module !== undefined) {
    const name = (packages.at(-1) ?? '').replace(/^python3-/, '');
    const script = `import importlib.metadata, sys\nprint(sys.version.split()[0] if "${module}" == "http.server" else importlib.metadata.version("${name}"))`;
    return spawnSync('/usr/bin/python3', ['-c', script], { encoding: 'utf8' }).stdout.trim();
  }
  const { stdout, stderr } = spawnSync(binary, version, { encoding: 'utf8' });
  return /\d+\.\d+(?:\.\d+)*/.exec(`${stdout}${stderr}`)?.[0] ?? '';
}
