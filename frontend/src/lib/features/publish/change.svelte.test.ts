import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { goto } from '$app/navigation';
import { FakeStudio, json } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { clip, creatorInfo, dryRun, problem, scheduledPost, session } from '$lib/testing/world';
import ChangeScreen from './ChangeScreen.svelte';

const CHANGE = 'PUT /publish/post-1';
const picker = createRawSnippet(() => ({ render: () => '<p>The library</p>' }));
const studioWith = (over: ConstructorParameters<typeof FakeStudio>[0] = {}) =>
  new FakeStudio({
    'GET /publish/post-1': json(scheduledPost()),
    'GET /library/clips/clip-1': json(clip()),
    'GET /publish/creator-info': json(creatorInfo()),
    'POST /publish/dry-run': json(dryRun()),
    [CHANGE]: json(scheduledPost()),
    ...over
  });
const open = () => show(ChangeScreen, { id: 'post-1', session: session(), picker });
const save = () => browser.getByRole('button', { name: 'Save changes' });
const agree = () => browser.getByRole('checkbox', { name: /agree that this video is sent to TikTok/ });

describe('changing a scheduled post', () => {
  it('begins with what was chosen, but asks for consent anew', async () => {
    studioWith();
    await open();

    await expect.element(browser.getByLabelText('Caption', { exact: true })).toHaveValue('Friday loaf: walnut and honey');
    await expect.element(browser.getByLabelText('Who can view this video')).toHaveValue('PUBLIC_TO_EVERYONE');
    await expect.element(browser.getByRole('checkbox', { name: 'Allow Comment' })).toBeChecked();
    await expect.element(browser.getByLabelText('Date and time')).toHaveValue('2027-01-15T18:30');
    await expect.element(agree()).not.toBeChecked();
    await expect.element(save()).toHaveAccessibleDescription('Agree that the video is sent to TikTok.');
  });

  it('sends the whole request anew and goes back to the post', async () => {
    const studio = studioWith();
    await open();
    await browser.getByLabelText('Date and time').fill('2027-02-01T08:00');
    await agree().click();
    await save().click();

    await vi.waitFor(() => expect(goto).toHaveBeenCalledWith('/posts/post-1'));
    expect(studio.callsOf(CHANGE).map(({ body }) => body)).toMatchObject([
      { mode: 'DIRECT', clipId: 'clip-1', allowComment: true, scheduledAt: '2027-02-01T08:00:00.000Z', consent: true }
    ]);
  });

  it('of a draft offers the clip and the time alone', async () => {
    const draft = scheduledPost({ mode: 'DRAFT', title: null, privacyLevel: null, settings: null });
    const studio = studioWith({ 'GET /publish/post-1': json(draft) });
    await open();
    await expect.element(browser.getByLabelText('Date and time')).toHaveValue('2027-01-15T18:30');
    await agree().click();
    await save().click();

    await vi.waitFor(() =>
      expect(studio.callsOf(CHANGE).map(({ body }) => body)).toEqual([
        { mode: 'DRAFT', accountId: 'acc-1', clipId: 'clip-1', scheduledAt: '2027-01-15T18:30:00.000Z', consent: true }
      ])
    );
    // Or the way back would happen in the middle of the next test.
    await vi.waitFor(() => expect(goto).toHaveBeenCalledWith('/posts/post-1'));
  });

  it('says when it is too late, before and after the form was filled in', async () => {
    studioWith({ [CHANGE]: json(problem(409, 'too-late-to-change', 'Only a SCHEDULED post can be changed.'), 409) });
    await open();
    await agree().click();
    await save().click();

    await expect.element(browser.getByRole('alert')).toHaveTextContent('Only a SCHEDULED post can be changed.');
    expect(goto).not.toHaveBeenCalled();
  });

  it('offers no form for a post that is under way', async () => {
    studioWith({ 'GET /publish/post-1': json(scheduledPost({ state: 'UPLOADING' })) });
    await open();

    await expect.element(browser.getByRole('status')).toHaveTextContent(/It is too late to change this post.*Uploading/);
    await expect.element(save()).not.toBeInTheDocument();
  });
});
