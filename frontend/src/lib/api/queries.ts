import { QueryCache, QueryClient, queryOptions } from '@tanstack/svelte-query';
import { api, bodyOf } from './client';
import { ApiProblem } from './problem';

const SECOND_MS = 1_000;

/** Asks again after a hiccup, never after a refusal: the answer to that would be the same. */
const retry = (failures: number, error: Error) =>
  failures < 2 && (!(error instanceof ApiProblem) || error.problem.status === 0 || error.problem.status >= 500);

/** The cache of everything read. When the studio says that the session is over, who this browser is gets asked again. */
export function createQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ApiProblem && error.code === 'session-required') void queries.invalidateQueries({ queryKey: ['session'] });
      }
    }),
    defaultOptions: { queries: { retry, staleTime: 10 * SECOND_MS, networkMode: 'always' }, mutations: { networkMode: 'always' } }
  });
  return queries;
}

export const sessionQuery = () => queryOptions({ queryKey: ['session'], queryFn: () => bodyOf(api.GET('/auth/session')) });

/** What each scope is used for comes from the studio alone, for the permission map and for the reviewer's page. */
export const evidenceQuery = () => queryOptions({ queryKey: ['review', 'evidence'], queryFn: () => bodyOf(api.GET('/review/evidence')) });

export const accountQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['account', accountId],
    queryFn: () => bodyOf(api.GET('/account', { params: { query: { accountId } } }))
  });

/** The number of rows asked for in one page of a list. */
export const PAGE_SIZE = 20;
