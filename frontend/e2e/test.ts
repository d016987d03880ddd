import { test as base, expect } from '@playwright/test';
import { Simulator } from './studio/simulator.ts';
import type { Place } from './studio/studio.ts';
import { Watch } from './watch.ts';

interface Fixtures {
  readonly studio: Place;
  readonly simulator: Simulator;
  readonly watch: Watch;
}

/** Playwright's test against the studio of this run. Whatever a browser complains about fails it. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern
  studio: async ({}, use) => use(JSON.parse(process.env['JOURNEYS_STUDIO'] ?? '') as Place),
  baseURL: async ({ studio }, use) => use(studio.url),
  simulator: async ({ playwright, studio }, use) => {
    const request = await playwright.request.newContext();
    await use(new Simulator(request, studio.simulatorUrl));
    await request.dispose();
  },
  watch: [
    async ({ context, studio }, use) => {
      const watch = new Watch(context, studio.url);
      await use(watch);
      expect(await watch.complaints(), 'complaints of the browser').toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };
