import { PUBLIC } from '../creators.ts';
import { largeVideo, sha256 } from '../files.ts';
import { Api, type Post } from '../studio/api.ts';
import { Simulator } from '../studio/simulator.ts';
import { Studio } from '../studio/studio.ts';
import { expect, test } from '../test.ts';

const READY_AGAIN_WITHIN_MS = 20_000;
/** A job whose studio has died is taken over after six heartbeats of five seconds. */
const TAKEN_OVER_AND_PUBLISHED_WITHIN_MS = 90_000;

interface Stored {
  readonly items: readonly { readonly id: string }[];
}

test('a studio killed in the middle of an upload and of processing has lost nothing, and posts each video once', async ({
  playwright
}, info) => {
  test.setTimeout(300_000);
  const studio = await Studio.prepare(info.outputPath('killed-studio.log'));
  const request = await playwright.request.newContext();
  try {
    await studio.start();
    const simulator = new Simulator(request, studio.place.simulatorUrl);
    const api = await Api.login(request, studio.place, PUBLIC);
    const file = largeVideo(info.outputPath(), 'interrupted.mp4');
    const large = await api.upload(file);
    const clips = await api.get<Stored>('/library/clips');
    const demo = clips.items.find(({ id }) => id !== large);

    // The second chunk gets stuck on the way, so that the cut comes when a part of the file is there.
    await simulator.planFault({ endpoint: '/upload', chunk: 1, effect: 'delay', delayMillis: 30_000 });
    const uploading = await api.publish(large);
    await expect.poll(async () => (await api.post(uploading)).bytesSent, { timeout: 30_000 }).toBeGreaterThan(0);
    const processing = await api.publish(demo?.id ?? '');
    await api.expectState(processing, 'PROCESSING', 30_000);
    const atTheCut = await api.post(uploading);
    expect(atTheCut.state).toBe('UPLOADING');
    expect(atTheCut.bytesSent).toBeLessThan(atTheCut.sizeBytes);
    await studio.kill();

    expect(await studio.start(), 'milliseconds until the second start was ready').toBeLessThan(READY_AGAIN_WITHIN_MS);
    expect(await api.get<Stored>('/library/clips')).toEqual(clips);
    expect((await api.get<Stored>('/publish')).items.map(({ id }) => id)).toEqual([processing, uploading]);
    expect(await api.get('/auth/session')).toMatchObject({ state: 'CONNECTED', accounts: [{ username: PUBLIC.username }] });
    expect((await api.post(uploading)).timeline.slice(0, atTheCut.timeline.length)).toEqual(atTheCut.timeline);

    const ended = [
      await api.expectState(processing, 'PUBLISHED', TAKEN_OVER_AND_PUBLISHED_WITHIN_MS),
      await api.expectState(uploading, 'PUBLISHED', TAKEN_OVER_AND_PUBLISHED_WITHIN_MS)
    ];
    const ledger = await simulator.posts();
    const inOrder = (posts: readonly Pick<Post, 'publishId'>[]) => posts.map(({ publishId }) => publishId).sort();
    expect(inOrder(ledger), 'each post once').toEqual(inOrder(ended));
    expect(ledger.find(({ publishId }) => publishId === ended[1]?.publishId)).toMatchObject({ sha256: sha256(file) });
  } finally {
    await request.dispose();
    await studio.remove();
  }
});
