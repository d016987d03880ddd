import { readFileSync } from 'node:fs';
import { dump } from '../studio/database.ts';
import { ANSWERS } from '../studio/paths.ts';
import { found } from '../studio/search.ts';
import { secretsOf } from '../studio/secrets.ts';
import { expect, test } from '../test.ts';

/** A real post of the journeys: whoever searches must find it, or the search itself is broken. */
async function aPublishId(simulator: { posts: () => Promise<readonly { publishId: string }[]> }): Promise<string> {
  const [post] = await simulator.posts();
  expect(post, 'a post in the ledger').toBeDefined();
  return post?.publishId ?? '';
}

test('the journeys left secrets of every kind to look for', ({ studio }) => {
  const secrets = secretsOf(studio.data);
  const kinds = new Set(secrets.values.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['access token', 'client secret', 'encryption key', 'refresh token', 'upload token']);
  expect(secrets.challenges.size).toBeGreaterThan(3);
});

test('no table holds a secret in the clear', async ({ studio, simulator }) => {
  const tables = await dump(studio.data);
  expect(tables.get('public.post')).toContain(await aPublishId(simulator));
  for (const [table, rows] of tables) expect.soft(found(rows, secretsOf(studio.data)), table).toEqual([]);
});

test('the log holds no secret, even with everybody at DEBUG', ({ studio }) => {
  const log = readFileSync(studio.log, 'utf8');
  expect(log).toContain('ClipSignal Studio is ready');
  expect(log).toMatch(/ DEBUG \[/);
  expect(found(log, secretsOf(studio.data))).toEqual([]);
});

test('no answer that a browser got from the API holds a secret', async ({ studio, simulator }) => {
  const answers = readFileSync(ANSWERS, 'utf8');
  expect(answers).toContain(await aPublishId(simulator));
  for (const path of [
    '/account',
    '/auth/session',
    '/library/clips',
    '/publish/creator-info',
    '/videos',
    '/webhooks/events',
    '/review/evidence'
  ]) {
    expect(answers, `an answer of ${path}`).toContain(`/api/tiktok${path}`);
  }
  expect(found(answers, secretsOf(studio.data))).toEqual([]);
});

test('the search finds a secret however it is written', ({ studio }) => {
  const secrets = secretsOf(studio.data);
  for (const { kind, value } of secrets.values) {
    for (const written of [value, `?token=${encodeURIComponent(value)}&`, `\\x${Buffer.from(value).toString('hex')}`]) {
      expect(found(`before ${written} after`, secrets)).toEqual([kind]);
    }
  }
});
