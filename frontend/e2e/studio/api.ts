import { expect, type APIRequestContext } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SCOPES, type Creator } from '../creators.ts';
import type { Place } from './studio.ts';

export interface Post {
  readonly id: string;
  readonly state: string;
  readonly publishId: string | null;
  readonly bytesSent: number;
  readonly sizeBytes: number;
  readonly timeline: readonly { readonly state: string }[];
}

/** Begins a sign-in and allows it at TikTok. Returns the address to which TikTok sends the browser back, not yet visited. */
export async function callbackOf(request: APIRequestContext, studioUrl: string, creator: Creator): Promise<string> {
  const consent = await request.get(`${studioUrl}/api/tiktok/auth/login`);
  const form = new URLSearchParams({ creator: creator.id, decision: 'allow' });
  for (const scope of SCOPES) form.append('scope', scope);
  const back = await request.post(consent.url(), {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    data: form.toString(),
    maxRedirects: 0
  });
  const address = back.headers()['location'];
  if (address === undefined) throw new Error(`No way back from TikTok: ${await back.text()}`);
  return address;
}

/** The studio's API with a session, as a creator's script would use it: no browser needed. */
export class Api {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly place: Place
  ) {}

  /** The consent page is a form that works without scripts. */
  static async login(request: APIRequestContext, place: Place, creator: Creator): Promise<Api> {
    const landed = await request.get(await callbackOf(request, place.url, creator));
    expect(landed.url(), 'where the login ended').toBe(`${place.url}/dashboard`);
    return new Api(request, place);
  }

  async get<Answer>(address: string): Promise<Answer> {
    const answer = await this.request.get(`${this.place.url}/api/tiktok${address}`);
    expect(answer.status(), `GET ${address}: ${await answer.text()}`).toBe(200);
    return (await answer.json()) as Answer;
  }

  post = (id: string) => this.get<Post>(`/publish/${id}`);

  async upload(file: string): Promise<string> {
    const answer = await this.request.post(`${this.place.url}/api/tiktok/library/clips?fileName=${path.basename(file)}`, {
      headers: { 'content-type': 'video/mp4' },
      data: readFileSync(file)
    });
    expect(answer.status(), await answer.text()).toBe(201);
    return ((await answer.json()) as { id: string }).id;
  }

  /** Posts to the profile, for the creator alone. */
  async publish(clipId: string): Promise<string> {
    const answer = await this.request.post(`${this.place.url}/api/tiktok/publish`, {
      data: { mode: 'DIRECT', clipId, privacyLevel: 'SELF_ONLY', consent: true }
    });
    expect(answer.status(), await answer.text()).toBe(202);
    return ((await answer.json()) as Post).id;
  }

  async expectState(id: string, state: string, withinMs: number): Promise<Post> {
    await expect.poll(async () => (await this.post(id)).state, { timeout: withinMs, message: `state of post ${id}` }).toBe(state);
    return this.post(id);
  }
}
