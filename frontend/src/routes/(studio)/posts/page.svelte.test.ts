import { describe, expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { FakeStudio, json, page } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { post, problem, quota, scheduledPost, session } from '$lib/testing/world';
import PostsPage from './+page.svelte';

const studioWith = (over: ConstructorParameters<typeof FakeStudio>[0] = {}) =>
  new FakeStudio({
    'GET /auth/session': json(session()),
    'GET /publish': page([post()]),
    'GET /publish/quota': page([quota({ name: 'STATUS' }), quota({ name: 'PENDING_DRAFTS', limit: 5, used: 1 }), quota()]),
    ...over
  });
const room = (name: string) => browser.getByRole('listitem').filter({ hasText: name });

describe('the list of posts', () => {
  it('says when a scheduled post is sent, which one needs an answer and which can be tried again', async () => {
    studioWith({
      'GET /publish': page([
        scheduledPost({ id: 'a', title: 'Later' }),
        post({ id: 'b', title: 'Unsure', state: 'IN_DOUBT' }),
        post({ id: 'c', title: 'Unlucky', state: 'FAILED', retryable: true }),
        post({ id: 'd', title: 'Wrong', state: 'FAILED', retryable: false })
      ])
    });
    await show(PostsPage);

    await expect.element(browser.getByRole('row', { name: /Later/ })).toHaveTextContent(/Scheduled.*Jan 15, 2027, 6:30 PM UTC/);
    await expect.element(browser.getByRole('row', { name: /Unsure/ })).toHaveTextContent('Needs your answer');
    await expect.element(browser.getByRole('row', { name: /Unlucky/ })).toHaveTextContent('Can be tried again');
    await expect.element(browser.getByRole('row', { name: /Wrong/ })).not.toHaveTextContent('Can be tried again');
  });
});

describe('the room that TikTok leaves', () => {
  it('is told quietly, by the day and not by the minute', async () => {
    studioWith();
    await show(PostsPage);

    await expect.element(room('Drafts waiting in the inbox')).toHaveTextContent('1 of 5');
    await expect.element(room('Direct Posts')).toHaveTextContent('3 of 15');
    await expect.element(browser.getByText(/used up/i)).not.toBeInTheDocument();
    expect(document.querySelectorAll('main li, section li').length).toBe(2);
  });

  it('warns when it is nearly used up, and says when there is room again', async () => {
    studioWith({
      'GET /publish/quota': page([
        quota({ name: 'PENDING_DRAFTS', limit: 5, used: 4 }),
        quota({ used: 15, freeAt: '2026-11-22T18:00:00Z' })
      ])
    });
    await show(PostsPage);

    await expect.element(room('Drafts waiting')).toHaveTextContent(/Nearly used up.*1 more, then posts wait/);
    await expect.element(room('Direct Posts')).toHaveTextContent(/Used up.*Room again on Sun, Nov 22, 2026, 6:00 PM UTC/);
  });

  it('that cannot be read leaves the list alone', async () => {
    studioWith({ 'GET /publish/quota': json(problem(409, 'x', 'No.'), 409) });
    await show(PostsPage);

    await expect.element(browser.getByText('1 post shown')).toBeVisible();
    await expect.element(browser.getByRole('alert')).not.toBeInTheDocument();
  });
});
