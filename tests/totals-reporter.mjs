// Leaves the totals in a file for scripts/test.mjs, which prints the last line.
import { writeFileSync } from 'node:fs';

export default class TotalsReporter {
  onRunComplete(_contexts, results) {
    if (!process.env.SPOR_TOTALS_FILE) return;
    const totals = {
      passed: results.numPassedTests,
      // A file that could not be loaded has no tests to count.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(process.env.SPOR_TOTALS_FILE, JSON.stringify(totals));
  }
}
