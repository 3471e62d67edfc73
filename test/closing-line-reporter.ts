import type { Reporter, TestModule } from 'vitest/node';

/** Prints `N passed, N failed` as the last line, in a form that every CI system can parse. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed += 1;
        else failed += 1;
      }
    }
    // The line is printed after the default reporter's summary, which is printed in the same event.
    process.once('exit', () => console.log(`\n${passed} passed, ${failed} failed`));
  }
}
