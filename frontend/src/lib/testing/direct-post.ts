import { page as browser } from 'vitest/browser';
import { FakeStudio, json, page } from './fake-studio';
import { brokenClip, clip, creatorInfo, dryRun, post, session } from './world';

export const CREATOR = 'GET /publish/creator-info';
export const DRY_RUN = 'POST /publish/dry-run';
export const PUBLISH = 'POST /publish';

export const studioWith = (over: ConstructorParameters<typeof FakeStudio>[0] = {}) =>
  new FakeStudio({
    'GET /auth/session': json(session()),
    'GET /library/clips': page([clip(), clip({ id: 'clip-long', fileName: 'long.mp4', durationSeconds: 400 }), brokenClip()]),
    [CREATOR]: json(creatorInfo()),
    [PUBLISH]: json(post(), 202),
    [DRY_RUN]: json(dryRun()),
    ...over
  });

export const box = (name: string) => browser.getByRole('checkbox', { name });
export const disclosure = () => browser.getByRole('switch', { name: 'Disclose video content' });
export const audience = () => browser.getByLabelText('Who can view this video');
export const send = () => browser.getByRole('button', { name: 'Post to TikTok' });
export const agree = () => box('I have looked at the preview and agree that this video is sent to TikTok');
export const pick = (fileName: string) => browser.getByRole('radio', { name: fileName }).click();

/** The least that can be sent. */
export async function fillIn() {
  await pick('friday-loaf.mp4');
  await audience().selectOptions('Friends');
  await agree().click();
}
