// A runner for Stryker: the one for Vitest, with a thread that stays. Vitest starts a new one for each run, which takes
// longer than the tests of a mutant.
import { Worker } from 'node:worker_threads';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { strykerPlugins as vitest } from '@stryker-mutator/vitest-runner';

/** Tests that measure time reveal little about a mutant. */
const QUICK = /^(?!.*takes (?:linear )?time)/;

let thread;

/** Vitest takes it for a new thread each time. */
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

    // All tests of a file run, up to the first that fails: a mutant can change the names of tests, and to find thousands
    // of them by name takes longer than to run them.
    run: ({ testIds = [], ...rest }) =>
      run.call(runner, {
        ...rest,
        ...(testIds.length > 0 ? { testFiles: [...new Set(testIds.map((id) => id.split('#')[0]))] } : {}),
      }),

    async mutantRun(options) {
      const result = await mutantRun.call(runner, options);
      // A file that throws outside of its tests has none.
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
