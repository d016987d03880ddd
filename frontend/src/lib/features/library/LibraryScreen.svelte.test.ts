import { describe, expect, it, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { FakeStudio, json, noContent, page } from '$lib/testing/fake-studio';
import { FakeUpload } from '$lib/testing/fake-upload';
import { show } from '$lib/testing/show';
import { brokenClip, clip, problem } from '$lib/testing/world';
import LibraryScreen from './LibraryScreen.svelte';

const CLIPS = 'GET /library/clips';
const file = new File([new Uint8Array(1_000)], 'rye & honey.mp4', { type: 'video/mp4' });

async function choose(uploads: FakeUpload[]): Promise<FakeUpload> {
  await browser.getByLabelText('Choose a video file').upload(file);
  return vi.waitFor(() => {
    const [upload] = uploads;
    if (!upload) throw new Error('No upload has started.');
    return upload;
  });
}

describe('the library', () => {
  it('lists clips with their facts and their problems', async () => {
    new FakeStudio({ [CLIPS]: page([clip(), brokenClip()]) });
    await show(LibraryScreen);

    await expect.element(browser.getByText('MP4 · H264 · 0:42 · 1080 × 1920 · 30 fps · 18.7 MB')).toBeVisible();
    await expect.element(browser.getByText(/This file is not a video\. Choose an MP4/)).toBeVisible();
  });

  it('says that it is empty', async () => {
    new FakeStudio({ [CLIPS]: page([]) });
    await show(LibraryScreen);

    await expect.element(browser.getByText('No clips yet')).toBeVisible();
  });

  it('sends a file as it is, under its name, and shows how far it is', async () => {
    const uploads = FakeUpload.install();
    const studio = new FakeStudio({ [CLIPS]: page([]) });
    await show(LibraryScreen);
    const upload = await choose(uploads);
    upload.progress(370);

    await expect.element(browser.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '37');
    expect([upload.url, (upload.sent as File).size]).toEqual(['/api/tiktok/library/clips?fileName=rye%20%26%20honey.mp4', 1_000]);

    studio.answer({ [CLIPS]: page([clip({ fileName: 'rye & honey.mp4' })]) });
    upload.answer(201, clip({ fileName: 'rye & honey.mp4' }));
    await expect.element(browser.getByText('rye & honey.mp4 is in the library.')).toBeVisible();
    await expect.element(browser.getByRole('button', { name: 'Preview rye & honey.mp4' })).toBeVisible();
  });

  it('says why the studio did not take a file', async () => {
    const uploads = FakeUpload.install();
    new FakeStudio({ [CLIPS]: page([]) });
    await show(LibraryScreen);
    const upload = await choose(uploads);
    upload.answer(507, problem(507, 'disk-full', 'The disk of the studio is full.', { nextStep: 'Delete clips that you no longer need.' }));

    await expect.element(browser.getByRole('alert')).toHaveTextContent(/The disk of the studio is full\..*Delete clips/);
    await expect.element(browser.getByLabelText('Choose a video file')).toBeVisible();
  });

  it('can stop an upload without calling that an error', async () => {
    const uploads = FakeUpload.install();
    new FakeStudio({ [CLIPS]: page([]) });
    await show(LibraryScreen);
    await choose(uploads);
    await browser.getByRole('button', { name: 'Cancel upload' }).click();

    await expect.element(browser.getByLabelText('Choose a video file')).toBeVisible();
    await expect.element(browser.getByRole('alert')).not.toBeInTheDocument();
  });

  it('deletes a clip only after asking', async () => {
    const studio = new FakeStudio({ [CLIPS]: page([clip()]), 'DELETE /library/clips/clip-1': noContent });
    await show(LibraryScreen);
    await browser.getByRole('button', { name: 'Delete friday-loaf.mp4' }).click();
    await expect.element(browser.getByRole('dialog')).toBeVisible();
    expect(studio.callsOf('DELETE /library/clips/clip-1')).toEqual([]);
    studio.answer({ [CLIPS]: page([]) });
    await browser.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();

    await expect.element(browser.getByText('No clips yet')).toBeVisible();
  });

  it('says so when a post still holds the clip', async () => {
    new FakeStudio({
      [CLIPS]: page([clip()]),
      'DELETE /library/clips/clip-1': json(problem(409, 'clip-held', 'A post still needs this clip.'), 409)
    });
    await show(LibraryScreen);
    await browser.getByRole('button', { name: 'Delete friday-loaf.mp4' }).click();
    await browser.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();

    await expect.element(browser.getByRole('alert')).toHaveTextContent('A post still needs this clip.');
  });
});
