import { createHash } from 'node:crypto';
import type { Secrets } from './secrets.ts';

/** What a PKCE verifier looks like here: 32 random bytes in base64url. */
const VERIFIER_LENGTH = 43;
const RUNS = /[A-Za-z0-9_-]{43,}/g;

/** Every secret that stands in the text, whichever way it may have been written there. */
export function found(text: string, secrets: Secrets): readonly string[] {
  const plain = secrets.values.filter(({ value }) => spellings(value).some((spelling) => text.includes(spelling)));
  return [...plain.map(({ kind }) => kind), ...verifiersIn(text, secrets).map(() => 'PKCE verifier')];
}

/** As it is, in a URL, in a byte column that PostgreSQL prints as hex, and in Base64. */
function spellings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [secret, encodeURIComponent(secret), bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '')];
}

/** Nobody kept the verifiers. Whatever has the digest that TikTok was given as a challenge is one. */
function verifiersIn(text: string, { challenges }: Secrets): readonly string[] {
  const isVerifier = (word: string) => challenges.has(createHash('sha256').update(word).digest('hex'));
  const words = new Set<string>();
  for (const [run] of text.matchAll(RUNS)) {
    for (let at = 0; at + VERIFIER_LENGTH <= run.length; at += 1) words.add(run.slice(at, at + VERIFIER_LENGTH));
  }
  return [...words].filter(isVerifier);
}
