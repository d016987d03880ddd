import type { APIRequestContext } from '@playwright/test';
import { expect } from '@playwright/test';

/** A post or draft that TikTok would now show. */
export interface LedgerPost {
  readonly publishId: string;
  readonly openId: string;
  readonly mode: 'DIRECT' | 'DRAFT';
  readonly state: string;
  readonly postInfo: Record<string, unknown> | null;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly chunks: number;
  readonly publicVideoIds: readonly string[];
}

interface SimulatedCreator {
  readonly creator: string;
  readonly openId: string;
  readonly grantedScopes: readonly string[];
}

/** The simulator's own API: what TikTok has, what it was asked, and what shall go wrong next. */
export class Simulator {
  constructor(
    private readonly request: APIRequestContext,
    readonly url: string
  ) {}

  posts = () => this.#get<readonly LedgerPost[]>('posts');

  async post(publishId: string): Promise<LedgerPost> {
    const found = (await this.posts()).filter((post) => post.publishId === publishId);
    expect(found, `entries of ${publishId} in the ledger`).toHaveLength(1);
    return found[0] as LedgerPost;
  }

  async creator(id: string): Promise<SimulatedCreator> {
    const found = (await this.#get<readonly SimulatedCreator[]>('creators')).find(({ creator }) => creator === id);
    if (!found) throw new Error(`The simulator has no creator ${id}`);
    return found;
  }

  /** When an app last announced a video, a draft's too. */
  async lastInit(): Promise<string | undefined> {
    const calls = await this.#get<readonly { at: string; path: string }[]>('requests');
    return calls.findLast(({ path }) => path.endsWith('/video/init/'))?.at;
  }

  /** What the creator does in the TikTok app with a draft. */
  postFromInbox = (publishId: string) => this.#post(`posts/${encodeURIComponent(publishId)}/post-from-inbox`, {});

  planFault = (fault: { endpoint: string; effect: string; chunk?: number; delayMillis?: number }) => this.#post('faults', fault);

  async #get<Answer>(path: string): Promise<Answer> {
    const answer = await this.request.get(`${this.url}/_sim/${path}`);
    expect(answer.status(), `GET /_sim/${path}`).toBe(200);
    return (await answer.json()) as Answer;
  }

  async #post(path: string, body: object): Promise<void> {
    const answer = await this.request.post(`${this.url}/_sim/${path}`, { data: body });
    expect(answer.ok(), `POST /_sim/${path}: ${await answer.text()}`).toBe(true);
  }
}
