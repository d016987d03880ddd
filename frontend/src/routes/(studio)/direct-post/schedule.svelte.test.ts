import { describe, expect, it, vi } from 'vitest';
import { page as browser } from 'vitest/browser';
import { DRY_RUN, PUBLISH, agree, audience, fillIn, pick, send, studioWith } from '$lib/testing/direct-post';
import { json } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { dryRun, problem } from '$lib/testing/world';
import DirectPostPage from './+page.svelte';

const later = () => browser.getByRole('radio', { name: 'Schedule' });
const time = () => browser.getByLabelText('Date and time');
const schedule = () => browser.getByRole('button', { name: 'Schedule post' });

describe('scheduling a Direct Post', () => {
  it('is a choice that is off, and names the time zone', async () => {
    studioWith();
    await show(DirectPostPage);
    await expect.element(browser.getByRole('radio', { name: 'Send now' })).toBeChecked();
    await expect.element(time()).not.toBeInTheDocument();
    await later().click();

    await expect.element(time()).toHaveAccessibleDescription('In your own time zone, UTC.');
    await expect.element(send()).not.toBeInTheDocument();
  });

  it('sends the instant that the creator’s clock means', async () => {
    const studio = studioWith();
    await show(DirectPostPage);
    await fillIn();
    await later().click();
    await expect.element(schedule()).toHaveAccessibleDescription('Choose the date and time at which it is sent.');
    await time().fill('2027-01-15T18:30');
    await expect.element(browser.getByText('It goes to TikTok on Fri, Jan 15, 2027, 6:30 PM UTC.')).toBeVisible();
    await schedule().click();

    await vi.waitFor(() =>
      expect(studio.callsOf(PUBLISH).map(({ body }) => body)).toMatchObject([{ scheduledAt: '2027-01-15T18:30:00.000Z' }])
    );
  });

  it('says beside the field why a time cannot be kept, and sends nothing', async () => {
    const studio = studioWith();
    await show(DirectPostPage);
    await fillIn();
    await later().click();
    await time().fill('2020-01-15T18:30');
    await expect.element(time()).toHaveAccessibleDescription(/This time has passed/);
    await time().fill('2027-06-15T18:30');
    await expect.element(time()).toHaveAccessibleDescription(/authorization ends on May 20, 2027/);
    await expect.element(time()).toHaveAttribute('aria-invalid', 'true');
    await schedule().click({ force: true });

    expect(studio.callsOf(PUBLISH)).toEqual([]);
  });

  it('forgets the time when it is sent now after all, and has it back on the way back', async () => {
    const studio = studioWith();
    await show(DirectPostPage);
    await fillIn();
    await later().click();
    await time().fill('2027-01-15T18:30');
    await browser.getByRole('radio', { name: 'Send now' }).click();
    await later().click();
    await expect.element(time()).toHaveValue('2027-01-15T18:30');
    await browser.getByRole('radio', { name: 'Send now' }).click();
    await send().click();

    await vi.waitFor(() => expect(studio.callsOf(PUBLISH).length).toBe(1));
    expect(studio.callsOf(PUBLISH)[0]?.body).not.toHaveProperty('scheduledAt');
  });
});

describe('the check ahead', () => {
  it('is made once the form is complete, before anybody agrees, and asks for no consent', async () => {
    const studio = studioWith();
    await show(DirectPostPage);
    await pick('friday-loaf.mp4');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(studio.callsOf(DRY_RUN)).toEqual([]);
    await audience().selectOptions('Friends');

    await expect.element(browser.getByText('Checked with the studio: nothing stands against it.')).toBeVisible();
    await agree().click();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(studio.callsOf(DRY_RUN).map(({ body }) => body)).toMatchObject([{ clipId: 'clip-1', consent: false }]);
  });

  it('asks once for a whole caption', async () => {
    const studio = studioWith();
    await show(DirectPostPage);
    await pick('friday-loaf.mp4');
    await audience().selectOptions('Friends');
    await browser.getByLabelText('Caption', { exact: true }).fill('R');
    await browser.getByLabelText('Caption', { exact: true }).fill('Rye');
    await expect.element(browser.getByText(/nothing stands against it/)).toBeVisible();

    expect(studio.callsOf(DRY_RUN).map(({ body }) => (body as { title?: string }).title)).toEqual(['Rye']);
  });

  it('tells what only delays from what refuses', async () => {
    const studio = studioWith({
      [DRY_RUN]: json(dryRun({ field: null, message: 'TikTok takes 15; the post would wait until 2026-11-22T18:00:00Z', blocking: false }))
    });
    await show(DirectPostPage);
    await fillIn();
    const check = browser.getByRole('status', { name: 'Check before sending' });
    await expect.element(check).toHaveTextContent(/It would be taken, and wait for room.*until Sun, Nov 22, 2026, 6:00 PM UTC/);
    await expect.element(send()).not.toHaveAttribute('aria-disabled');

    studio.answer({ [DRY_RUN]: json(dryRun({ field: 'clipId', message: 'is too long', blocking: true })) });
    await browser.getByLabelText('Caption', { exact: true }).fill('Rye');

    await expect.element(check).toHaveTextContent(/As it stands it would be refused.*Video: is too long/);
  });

  it('that cannot be made says so and keeps nobody from sending', async () => {
    studioWith({ [DRY_RUN]: json(problem(503, 'x', 'Not now.'), 503) });
    await show(DirectPostPage);
    await fillIn();

    await expect.element(browser.getByText(/The check ahead did not work this time/)).toBeVisible();
    await expect.element(send()).not.toHaveAttribute('aria-disabled');
  });
});
