// Child processes, each in a separate process group, so that its workers end with it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Returns a port on loopback that isn't in use. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const done = (ok) => {
      socket.destroy();
      resolve(ok);
    };
    socket.on('connect', () => done(true)).on('error', () => done(false));
  });

function signal(pid, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // The process has already ended.
  }
}

/** Starts a server and waits until it listens. If it ends first, throws an error with its output. */
export async function startChild([command, ...args], port, { cwd, env, seconds = 40 }) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed = `${printed}${chunk}`.slice(-2000);
    });
  let ended = false;
  const end = new Promise((resolve) => {
    child.on('error', (error) => {
      printed += error.message;
      ended = true;
      resolve();
    });
    child.on('exit', () => {
      ended = true;
      resolve();
    });
  });
  const stop = async () => {
    if (!ended) signal(child.pid, 'SIGTERM');
    await Promise.race([end, sleep(1000)]);
    if (child.pid !== undefined) signal(child.pid, 'SIGKILL');
    child.stdout.destroy();
    child.stderr.destroy();
    await Promise.race([end, sleep(1000)]);
  };
  const until = Date.now() + seconds * 1000;
  while (!ended && Date.now() < until) {
    if (await answers(port)) return { stop };
    await sleep(60);
  }
  await stop();
  throw new Error(`${command} does not listen: ${printed.trim()}`);
}
