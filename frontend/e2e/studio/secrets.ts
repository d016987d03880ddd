import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What nobody but the studio's sealed columns and TikTok may know, as this very run had it. */
export interface Secrets {
  readonly values: readonly { readonly kind: string; readonly value: string }[];
  /** PKCE verifiers are known to nobody but their challenge is: their SHA-256 in hex. */
  readonly challenges: ReadonlySet<string>;
}

interface Change {
  readonly shelf: string;
  readonly value?: Record<string, unknown>;
}

/** Reads them where TikTok keeps them: in the simulator's journal, which also remembers what has ended since. */
export function secretsOf(data: string): Secrets {
  const values = new Map<string, string>();
  const challenges = new Set<string>();
  values.set(readFileSync(path.join(data, 'simulator-client-secret'), 'utf8').trim(), 'client secret');
  values.set(readFileSync(path.join(data, 'encryption.key'), 'utf8').trim(), 'encryption key');
  for (const { shelf, value } of journal(data)) {
    if (!value) continue;
    if (shelf === 'accessTokens') values.set(String(value['value']), 'access token');
    if (shelf === 'refreshTokens') values.set(String(value['value']), 'refresh token');
    if (shelf === 'codes' && value['challenge']) challenges.add(String(value['challenge']));
    if (shelf === 'posts') values.set(String((value['upload'] as { token: string }).token), 'upload token');
  }
  return { values: [...values].map(([value, kind]) => ({ kind, value })), challenges };
}

function* journal(data: string): Generator<Change> {
  for (const line of readFileSync(path.join(data, 'simulator/world.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const parsed = JSON.parse(line) as Change | readonly Change[];
    yield* Array.isArray(parsed) ? (parsed as readonly Change[]) : [parsed as Change];
  }
}
