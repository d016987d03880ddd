import { defineConfig } from '@playwright/test';
import { chromium } from '../tools/chromium.ts';

/** Journeys through the packaged studio and its simulator in a real Chromium. One worker: they share the studio, and two cores. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './studio/setup.ts',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: chromium(),
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 30_000
  },
  projects: [
    { name: 'journeys', testDir: './journeys', teardown: 'afterwards' },
    // Looks through everything that the journeys left behind, so it runs when they have ended, however they did.
    { name: 'afterwards', testDir: './afterwards' }
  ]
});
