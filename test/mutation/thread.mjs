// The thread of test-runner.mjs: that of Vitest, which can be started more than once.
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';

// The Vitest that the tests import, not the one beside Stryker.
const { resolve } = createRequire(`${process.cwd()}/package.json`);
const { init, runBaseTests, setupEnvironment } = await import(resolve('vitest/worker'));

// The first listener takes requests. Each start adds one for the answers to its calls, which replaces that of the start
// before.
const listeners = [];
parentPort.on('message', (message) => {
  for (const listener of listeners) listener(message);
});

init({
  post: (message) => parentPort.postMessage(message),
  on: (listener) => {
    listeners.length = Math.min(listeners.length, 1);
    listeners.push(listener);
  },
  off: () => {},
  teardown: () => {},
  runTests: (state, traces) => runBaseTests('run', state, traces),
  collectTests: (state, traces) => runBaseTests('collect', state, traces),
  setup: setupEnvironment,
});
