// Adds up what the test runners reported and prints the last line of `make test`: N passed, N failed[, N skipped].
// Arguments: the time the run began (reports before it are of another run), the number of steps that failed, and the counts of scripts as "passed/failed".
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [began, failedSteps, ...scripts] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };

function add(passed, failed, skipped = 0) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

const isOfThisRun = (file) => existsSync(file) && statSync(file).mtimeMs >= Number(began);

for (const module of readdirSync('backend')) {
  const folder = join('backend', module, 'target', 'surefire-reports');
  if (!existsSync(folder)) continue;
  for (const name of readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name))) {
    const file = join(folder, name);
    if (!isOfThisRun(file)) continue;
    const suite = readFileSync(file, 'utf8').match(/<testsuite\b[^>]*>/)[0];
    const number = (attribute) => Number(suite.match(new RegExp(`\\b${attribute}="(\\d+)"`))[1]);
    const failed = number('failures') + number('errors');
    add(number('tests') - failed - number('skipped'), failed, number('skipped'));
  }
}

for (const file of ['.run/reports/front-end-build.json', '.run/reports/front-end.json']) {
  if (!isOfThisRun(file)) continue;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  add(report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests);
}

const journeys = '.run/reports/journeys.json';
if (isOfThisRun(journeys)) {
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(journeys, 'utf8')).stats;
  // A journey that only passed when repeated has failed: nobody repeats the user.
  add(expected, unexpected + flaky, skipped);
}

for (const script of scripts) add(...script.split('/').map(Number));

// A step can fail without a failing test: a formatter, a compiler, a browser that is missing.
if (total.failed === 0) total.failed = Number(failedSteps);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
