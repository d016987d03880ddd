import { PRIVATE } from '../creators.ts';
import { connect } from '../screens/connecting.ts';
import { WebhooksScreen } from '../screens/webhooks.ts';
import { expect, test } from '../test.ts';

test('the receiver shows its address, and a test event goes out and comes back signed', async ({ page, studio }) => {
  const webhooks = new WebhooksScreen(page);
  await connect(page, PRIVATE);
  await webhooks.open();
  await expect(page.getByRole('textbox', { name: 'Callback URL' })).toHaveValue(`${studio.url}/api/tiktok/webhooks`);
  await webhooks.sendTestEvent();
});

test('a delivery that nobody signed is refused and changes nothing', async ({ page, request }) => {
  const webhooks = new WebhooksScreen(page);
  await connect(page, PRIVATE);
  const forged = { client_key: 'x', event: 'authorization.removed', create_time: 1, user_openid: 'x', content: '{}' };
  const answer = await request.post('/api/tiktok/webhooks', { data: forged });
  expect(answer.status()).toBe(401);
  await webhooks.open();
  await webhooks.sendTestEvent();
  await expect(webhooks.events('authorization.removed').filter({ hasText: '"user_openid": "x"' })).toHaveCount(0);
});

test('the review page shows the evidence of this very installation', async ({ page, studio }) => {
  await connect(page, PRIVATE);
  await page.goto('/review');
  await expect(page.getByText('Account connected')).toBeVisible();
  await expect(page.getByText('Simulator, not TikTok')).toBeVisible();
  for (const [label, value] of [
    ['Website URL', studio.url],
    ['Redirect URI', `${studio.url}/api/tiktok/auth/callback`],
    ['Webhook callback URL', `${studio.url}/api/tiktok/webhooks`],
    ['Terms of Service URL', `${studio.url}/terms`],
    ['Privacy Policy URL', `${studio.url}/privacy`]
  ] as const) {
    await expect(page.getByRole('textbox', { name: label, exact: true })).toHaveValue(value);
  }
  for (const link of await page.getByRole('link', { name: /^See .* in use$/ }).all()) {
    const screen = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(screen.status()).toBe(200);
  }
});

test('every page comes with a Content-Security-Policy that allows no inline script', async ({ page }) => {
  const answer = await page.goto('/');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/(default|script)-src 'self'/);
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
});
