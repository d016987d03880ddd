import { describe, expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { CREATOR, PUBLISH, agree, audience, box, disclosure, fillIn, send, studioWith } from '$lib/testing/direct-post';
import { json } from '$lib/testing/fake-studio';
import { show } from '$lib/testing/show';
import { creatorInfo, session, sessionAccount } from '$lib/testing/world';
import DirectPostPage from './+page.svelte';

describe('the Direct Post page', () => {
  it('shows who will post, read from TikTok anew each time the page is shown', async () => {
    const studio = studioWith();
    const first = await show(DirectPostPage);
    await expect.element(browser.getByText('Posting to TikTok as')).toBeVisible();
    await first.unmount();

    studio.answer({ [CREATOR]: json(creatorInfo({ nickname: 'Mara, renamed' })) });
    await show(DirectPostPage);

    await expect.element(browser.getByText('Mara, renamed')).toBeVisible();
    expect(studio.callsOf(CREATOR).map(({ query }) => query.get('accountId'))).toEqual(['acc-1', 'acc-1']);
  });

  it('preselects nothing: no audience, no interaction, no disclosure, no consent', async () => {
    studioWith();
    await show(DirectPostPage);

    await expect.element(audience()).toHaveValue('');
    for (const name of ['Allow Comment', 'Allow Duet', 'Allow Stitch', 'AI-generated content'])
      await expect.element(box(name)).not.toBeChecked();
    await expect.element(disclosure()).not.toBeChecked();
    await expect.element(agree()).not.toBeChecked();
    await expect.element(box('Your brand')).not.toBeInTheDocument();
  });

  it('offers exactly the audiences that TikTok returned', async () => {
    studioWith({ [CREATOR]: json(creatorInfo({ privacyLevelOptions: ['FOLLOWER_OF_CREATOR', 'SELF_ONLY'] })) });
    await show(DirectPostPage);
    await expect.element(audience()).toBeVisible();

    const offered = [...(audience().element() as HTMLSelectElement).options].filter(({ value }) => value !== '').map(({ text }) => text);

    expect(offered).toEqual(['Followers', 'Only me']);
  });

  it('greys out what the creator has switched off at TikTok, and says so', async () => {
    studioWith({ [CREATOR]: json(creatorInfo({ commentDisabled: true })) });
    await show(DirectPostPage);

    await expect.element(box('Allow Comment')).toBeDisabled();
    await expect.element(box('Allow Comment')).toHaveAccessibleDescription('Comments are switched off in your TikTok settings.');
    await expect.element(box('Allow Duet')).toBeEnabled();
  });

  it('keeps the button shut with the reason as its description, reachable by keyboard', async () => {
    const studio = studioWith();
    await show(DirectPostPage);
    await expect.element(send()).toHaveAccessibleDescription('Choose a video first.');

    (send().element() as HTMLElement).focus();
    await expect.element(send()).toHaveFocus();
    await send().click({ force: true });

    await expect.element(send()).toHaveAttribute('aria-disabled', 'true');
    expect(studio.callsOf(PUBLISH)).toEqual([]);
  });

  it('asks a disclosure what it is for, in TikTok’s words', async () => {
    studioWith();
    await show(DirectPostPage);
    await fillIn();
    await disclosure().click();

    const words = 'You need to indicate if your content promotes yourself, a third party, or both.';
    await expect.element(send()).toHaveAccessibleDescription(words);
    await expect.element(send()).toHaveAttribute('title', words);
  });

  it('announces the label and the declaration that belong to each kind of promotion', async () => {
    studioWith();
    await show(DirectPostPage);
    const declaration = browser.getByTestId('declaration');
    await expect.element(declaration).toHaveTextContent(/^By posting, you agree to TikTok's Music Usage Confirmation$/);

    await disclosure().click();
    await box('Your brand').click();
    await expect.element(browser.getByText("Your photo/video will be labeled as 'Promotional content'")).toBeVisible();
    await expect.element(declaration).toHaveTextContent(/^By posting, you agree to TikTok's Music Usage Confirmation$/);

    await box('Branded content').click();
    await expect.element(browser.getByText("Your photo/video will be labeled as 'Paid partnership'")).toBeVisible();
    await expect
      .element(declaration)
      .toHaveTextContent(/^By posting, you agree to TikTok's Branded Content Policy and Music Usage Confirmation\.$/);
    await expect
      .element(browser.getByRole('link', { name: 'Branded Content Policy' }))
      .toHaveAttribute('href', 'https://www.tiktok.com/legal/page/global/bc-policy/en');
    await expect
      .element(browser.getByRole('link', { name: 'Music Usage Confirmation' }))
      .toHaveAttribute('href', 'https://www.tiktok.com/legal/page/global/music-usage-confirmation/en');
  });

  it('closes branded content when the audience is only me', async () => {
    studioWith();
    await show(DirectPostPage);
    await audience().selectOptions('Only me');
    await disclosure().click();

    await expect.element(box('Branded content')).toBeDisabled();
    await expect.element(box('Branded content')).toHaveAccessibleDescription(/Branded content visibility cannot be set to private\./);
  });

  it('closes only me when branded content was chosen first', async () => {
    studioWith();
    await show(DirectPostPage);
    await disclosure().click();
    await box('Branded content').click();

    const onlyMe = browser.getByRole('option', { name: /^Only me/ });
    await expect.element(onlyMe).toBeDisabled();
    await expect.element(onlyMe).toHaveAttribute('title', 'Branded content visibility cannot be set to private.');
    await expect
      .element(browser.getByText('“Only me” is not available: Branded content visibility cannot be set to private.'))
      .toBeVisible();
  });

  it('forgets both boxes when the disclosure is switched off', async () => {
    studioWith();
    await show(DirectPostPage);
    await disclosure().click();
    await box('Branded content').click();
    await disclosure().click();
    await disclosure().click();

    await expect.element(box('Branded content')).not.toBeChecked();
  });

  it('counts the caption in UTF-16 units and stops above 2,200', async () => {
    studioWith();
    await show(DirectPostPage);
    await fillIn();
    await browser.getByLabelText('Caption', { exact: true }).fill('🥖'.repeat(1_101));

    await expect.element(browser.getByText('2,202 / 2,200')).toBeVisible();
    await expect.element(send()).toHaveAccessibleDescription('The caption is 2 characters too long.');
  });

  it('stops when TikTok does not let the account post, and offers to ask again', async () => {
    const studio = studioWith({
      [CREATOR]: json(creatorInfo({ canPost: false, cannotPostCode: 'spam_risk_too_many_posts', privacyLevelOptions: [] }))
    });
    await show(DirectPostPage);
    await expect.element(browser.getByText(/limit of posts through apps for the last 24 hours.*try again later/)).toBeVisible();
    await expect.element(send()).not.toBeInTheDocument();

    studio.answer({ [CREATOR]: json(creatorInfo()) });
    await browser.getByRole('button', { name: 'Ask TikTok again' }).click();

    await expect.element(send()).toBeVisible();
  });

  it('warns about an app that has not been audited and hides no audience', async () => {
    studioWith({ 'GET /auth/session': json(session({ appAudited: false })) });
    await show(DirectPostPage);

    await expect.element(browser.getByText(/account must be private, Only me/)).toBeVisible();
    await expect.element(browser.getByRole('option', { name: 'Everyone' })).toBeEnabled();
  });

  it('without the permission says which one is missing and how to grant it', async () => {
    const studio = studioWith({
      'GET /auth/session': json(
        session({ accounts: [sessionAccount({ grantedScopes: ['video.upload'], missingScopes: ['video.publish'] })] })
      )
    });
    await show(DirectPostPage);

    await expect.element(browser.getByText('video.publish', { exact: true })).toBeVisible();
    await expect
      .element(browser.getByRole('link', { name: 'Connect again to grant it' }))
      .toHaveAttribute('href', expect.stringMatching(/^\/api\/tiktok\/auth\/login\?returnTo=/));
    expect(studio.callsOf(CREATOR)).toEqual([]);
  });
});
