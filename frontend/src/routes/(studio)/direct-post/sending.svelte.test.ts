import { describe, expect, it, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { goto } from '$app/navigation';
import { PUBLISH, agree, audience, box, fillIn, pick, send, studioWith } from '$lib/testing/direct-post';
import { json, page } from '$lib/testing/fake-studio';
import { FakeUpload } from '$lib/testing/fake-upload';
import { show } from '$lib/testing/show';
import { clip, problem } from '$lib/testing/world';
import DirectPostPage from './+page.svelte';

describe('sending a Direct Post', () => {
  it('refuses a clip that is longer than this creator may post', async () => {
    studioWith();
    await show(DirectPostPage);
    await pick('long.mp4');

    await expect
      .element(browser.getByRole('alert'))
      .toHaveTextContent('This video is 6:40 long. TikTok lets this account post up to 3:00.');
  });

  it('shows what is wrong with a clip that TikTok would refuse', async () => {
    studioWith();
    await show(DirectPostPage);
    await pick('notes.mp4');

    await expect.element(browser.getByText('This file is not a video.')).toBeVisible();
    await expect.element(send()).toHaveAccessibleDescription(/^TikTok would refuse this clip/);
  });

  it('takes a file into the studio while the form is filled, and sends nothing on before it is there', async () => {
    const uploads = FakeUpload.install();
    const studio = studioWith();
    await show(DirectPostPage);
    await browser.getByLabelText('Choose a video file').upload(new File([new Uint8Array(500)], 'new.mp4', { type: 'video/mp4' }));
    await expect.element(send()).toHaveAccessibleDescription('Wait until the video has reached the studio.');
    await audience().selectOptions('Everyone');
    await agree().click();

    const stored = clip({ id: 'clip-new', fileName: 'new.mp4' });
    studio.answer({ 'GET /library/clips': page([stored]) });
    uploads[0]?.answer(201, stored);
    await expect.element(browser.getByRole('radio', { name: 'new.mp4' })).toBeChecked();
    expect(studio.callsOf(PUBLISH)).toEqual([]);
    await send().click();

    await vi.waitFor(() =>
      expect(studio.callsOf(PUBLISH).map(({ body }) => body)).toMatchObject([{ clipId: 'clip-new', privacyLevel: 'PUBLIC_TO_EVERYONE' }])
    );
  });

  it('asks for consent again when another video is chosen', async () => {
    studioWith();
    await show(DirectPostPage);
    await fillIn();
    await pick('long.mp4');

    await expect.element(agree()).not.toBeChecked();
  });

  it('sends what was chosen, with a key, and goes to the post', async () => {
    const studio = studioWith();
    await show(DirectPostPage);
    await browser.getByLabelText('Caption', { exact: true }).fill('Friday loaf');
    await box('Allow Duet').click();
    await fillIn();
    await send().click();

    await vi.waitFor(() => expect(goto).toHaveBeenCalledWith('/posts/post-1'));
    const [call] = studio.callsOf(PUBLISH);
    expect(call?.body).toMatchObject({
      mode: 'DIRECT',
      accountId: 'acc-1',
      clipId: 'clip-1',
      title: 'Friday loaf',
      privacyLevel: 'MUTUAL_FOLLOW_FRIENDS',
      allowDuet: true,
      allowComment: false,
      consent: true
    });
    expect(call?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('keeps its key when it is pressed again after a refusal, and takes a new one for another content', async () => {
    const studio = studioWith({
      [PUBLISH]: json(problem(503, 'tiktok-unreachable', 'TikTok does not answer.', { nextStep: 'Try again.', logId: 'LOG1' }), 503)
    });
    await show(DirectPostPage);
    await fillIn();
    await send().click();
    await expect.element(browser.getByRole('alert')).toHaveTextContent(/TikTok does not answer\..*Try again\..*LOG1/);
    await send().click();
    await vi.waitFor(() => expect(studio.callsOf(PUBLISH).length).toBe(2));
    await expect.element(send()).not.toHaveAttribute('aria-busy');
    await browser.getByLabelText('Caption', { exact: true }).fill('changed');
    await send().click();
    await vi.waitFor(() => expect(studio.callsOf(PUBLISH).length).toBe(3));

    const [first, second, third] = studio.callsOf(PUBLISH).map(({ headers }) => headers.get('Idempotency-Key'));
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('says before sending that it may take a few minutes', async () => {
    studioWith();
    await show(DirectPostPage);

    await expect
      .element(browser.getByText(/it may take a few minutes until TikTok has processed the video and it shows on your profile/))
      .toBeVisible();
  });
});
