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
  queries.clear();
  await queries.refetchQueries({ queryKey: ['session'] });
}
