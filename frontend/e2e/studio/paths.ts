import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Git-ignored and emptied by Playwright at each run. */
export const RESULTS = path.join(ROOT, 'frontend/test-results');
/** What the studio answered in the journeys, a line each. */
export const ANSWERS = path.join(RESULTS, 'answers.jsonl');
export const SCREENS = path.join(RESULTS, 'screens');
