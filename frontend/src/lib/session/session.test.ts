import { describe, expect, it } from 'vitest';
import { session, sessionAccount } from '$lib/testing/world';
import { actingAccount, connectUrl } from './session';

const first = sessionAccount({ accountId: 'a', state: 'RECONNECT_NEEDED' });
const second = sessionAccount({ accountId: 'b' });
const gone = sessionAccount({ accountId: 'c', state: 'DISCONNECTED' });

describe('the acting account', () => {
  it('is the chosen one', () => {
    expect(actingAccount(session({ accounts: [first, second] }), 'a')?.accountId).toBe('a');
  });

  it('is the first that works when none is chosen', () => {
    expect(actingAccount(session({ accounts: [first, second] }), null)?.accountId).toBe('b');
  });

  it('is one that must reconnect when no other is there', () => {
    expect(actingAccount(session({ accounts: [gone, first] }), null)?.accountId).toBe('a');
  });

  it('is never a disconnected one, even if it was chosen', () => {
    expect(actingAccount(session({ accounts: [gone] }), 'c')).toBeUndefined();
  });
});

describe('the way to TikTok', () => {
  it('keeps the page to come back to, escaped', () => {
    expect(connectUrl('/posts/a&b')).toBe('/api/tiktok/auth/login?returnTo=%2Fposts%2Fa%26b');
  });
});
