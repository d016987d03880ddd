import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { RESULTS } from './paths.ts';
import { Studio } from './studio.ts';

/** One studio for all journeys. Returns how to remove it. */
export default async function setup(): Promise<() => Promise<void>> {
  mkdirSync(RESULTS, { recursive: true });
  const studio = await Studio.prepare(path.join(RESULTS, 'studio.log'));
  try {
    await studio.start();
  } catch (failure) {
    await studio.remove();
    throw failure;
  }
  process.env['JOURNEYS_STUDIO'] = JSON.stringify(studio.place);
  return () => studio.remove();
}
