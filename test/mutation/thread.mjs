// The thread of test-runner.mjs: Vitest's own thread code, changed so that it can be started more than once.
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';

// This is the copy of Vitest that the tests import, not the copy that is installed with Stryker.
const { resolve } = createRequire(`${process.cwd()}/package.json`);
const { init, runBaseTests, setupEnvironment } = await import(resolve('vitest/worker'));

// The first listener receives requests. Each start adds a listener for the responses to its calls, which replaces the
// listener of the previous start.
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
