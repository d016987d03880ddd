import type { QueryClient } from '@tanstack/svelte-query';
import { goto } from '$app/navigation';
import { api } from '$lib/api/client';

/** Ends the session in this browser and forgets everything read in it. The account stays connected. */
export async function logout(queries: QueryClient): Promise<void> {
  await api.POST('/auth/logout');
  await leave(queries);
}

export async function leave(queries: QueryClient): Promise<void> {
  await goto('/');
  // The home page is watching the session, so that one is asked anew instead of taken away under it.
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  await queries.resetQueries({ queryKey: ['session'] });
}
