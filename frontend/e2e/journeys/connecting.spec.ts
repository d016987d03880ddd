import { NO_COMMENTS, PUBLIC } from '../creators.ts';
import { connect } from '../screens/connecting.ts';
import { ConsentPage } from '../screens/consent.ts';
import { callbackOf } from '../studio/api.ts';
import { expect, test } from '../test.ts';

test('who declines at TikTok is told so, and nothing is connected', async ({ page }) => {
  await page.goto('/api/tiktok/auth/login');
  await new ConsentPage(page).decline(PUBLIC);
  await expect(page).toHaveURL('/connect-problem?reason=declined');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You declined at TikTok');
  await page.goto('/dashboard');
  await expect(page.getByText('Connect TikTok to use this screen')).toBeVisible();
});

test('a sign-in works once: the address that TikTok came back to is worth nothing afterwards', async ({ page }) => {
  const callback = page.waitForRequest(/\/auth\/callback\?/);
  await connect(page, PUBLIC);
  await page.goto((await callback).url());
  await expect(page).toHaveURL('/connect-problem?reason=state');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This sign-in could not be matched');
});

test('a sign-in that was begun in another browser is refused', async ({ page, request, studio }) => {
  const address = await callbackOf(request, studio.url, PUBLIC);
  await page.goto(address);
  await expect(page).toHaveURL('/connect-problem?reason=state');
  const session = await page.request.get('/api/tiktok/auth/session');
  expect(await session.json()).toMatchObject({ state: 'ANONYMOUS', accounts: [] });
  // It was good for the browser that had begun it.
  expect((await request.get(address)).url()).toBe(`${studio.url}/dashboard`);
});

test('a code that TikTok does not know has its own screen', async ({ page, studio }) => {
  const address = new URL(await callbackOf(page.request, studio.url, NO_COMMENTS));
  address.searchParams.set('code', 'made-up');
  await page.goto(address.href);
  await expect(page).toHaveURL('/connect-problem?reason=code');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('TikTok did not accept the sign-in code');
});

test('logging out ends the session in this browser, and the account stays connected', async ({ page, simulator }) => {
  await connect(page, PUBLIC);
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Connect TikTok' })).toBeVisible();
  expect((await page.request.get('/api/tiktok/account')).status()).toBe(401);
  expect((await simulator.creator(PUBLIC.id)).grantedScopes).not.toEqual([]);
});
