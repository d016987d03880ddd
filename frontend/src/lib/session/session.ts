import type { Schema } from '$lib/api/client';

export type Session = Schema<'AuthSession'>;
export type SessionAccount = Schema<'ConnectedAccount'>;

/** Where the browser goes to connect, or to connect again, an account at TikTok. It is a page of the studio's server, not of this application. */
export const connectUrl = (returnTo = '/dashboard') => `/api/tiktok/auth/login?returnTo=${encodeURIComponent(returnTo)}`;

export const hasScope = (account: SessionAccount, scope: string) => account.grantedScopes.includes(scope);

/** The account that acts: the chosen one, else the first that works, else the first. Each call to the API names it. */
export function actingAccount(session: Session, chosenId: string | null): SessionAccount | undefined {
  const usable = session.accounts.filter((account) => account.state !== 'DISCONNECTED');
  return usable.find((account) => account.accountId === chosenId) ?? usable.find((account) => account.state === 'CONNECTED') ?? usable[0];
}
