// A runner for Stryker: the Vitest runner with a thread that is reused. Vitest starts a new thread for each run,
// which takes longer than the tests of a mutant.
import { Worker } from 'node:worker_threads';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { strykerPlugins as vitest } from '@stryker-mutator/vitest-runner';

/** Tests that measure time reveal little about a mutant. */
const QUICK = /^(?!.*takes (?:linear )?time)/;

let thread;

/** Creates a worker that Vitest treats as a new thread each time, although the thread is reused. */
function createPoolWorker({ env, execArgv }) {
  return {
    name: 'staying-thread',
    start: async () => {
      thread ??= new Worker('./test/mutation/thread.mjs', { env, execArgv });
    },
    stop: async () => {},
    send: (message) => thread.postMessage(message),
    on: (event, listener) => thread.on(event, listener),
    off: (event, listener) => thread.off(event, listener),
    deserialize: (message) => message,
  };
}

function createRunner(injector) {
  const runner = vitest[0].factory(injector);
  const { init, run, mutantRun, dispose } = Object.getPrototypeOf(runner);
  return Object.assign(runner, {
    async init() {
      await init.call(runner);
      for (const { config } of runner.ctx.projects) {
        config.pool = 'staying-thread';
        config.poolRunner = { name: config.pool, createPoolWorker };
        Object.defineProperty(config, 'testNamePattern', { get: () => QUICK, set: () => {} });
      }
    },

    // All tests in a file run, up to the first one that fails. A mutant can change the names of tests, and finding
    // thousands of tests by name takes longer than running them.
    run: ({ testIds = [], ...rest }) =>
      run.call(runner, {
        ...rest,
        ...(testIds.length > 0 ? { testFiles: [...new Set(testIds.map((id) => id.split('#')[0]))] } : {}),
      }),

    async mutantRun(options) {
      const result = await mutantRun.call(runner, options);
      // If a file throws an error outside its tests, it has no tests.
      const isBroken =
        result.status === 'error' ||
        runner.ctx.state.getFiles().some((file) => file.result?.state === 'fail');
      return result.status !== 'killed' && result.status !== 'timeout' && isBroken
        ? { status: 'killed', killedBy: [], failureMessage: 'Cannot load the tests', nrOfTests: 0 }
        : result;
    },

    async dispose() {
      await dispose.call(runner);
      await thread?.terminate();
    },
  });
}
createRunner.inject = vitest[0].factory.inject;

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'staying-vitest', createRunner)];
