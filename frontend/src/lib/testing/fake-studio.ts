import { onTestFinished } from 'vitest';

const BASE = '/api/tiktok';

interface Call {
  readonly route: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

type Answer = (call: Call) => Response;

export const json = (body: unknown, status = 200): Answer => {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return () => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
};

export const page = (items: readonly unknown[], nextCursor: string | null = null): Answer => json({ items, nextCursor });

export const noContent: Answer = () => new Response(null, { status: 204 });

/** Stands where the network would be: answers by `METHOD /path` below the API's base and remembers each call. What no answer is given for fails the test. */
export class FakeStudio {
  readonly calls: Call[] = [];
  readonly #answers = new Map<string, Answer>();

  constructor(answers: Readonly<Record<string, Answer>>) {
    this.answer(answers);
    const real = globalThis.fetch;
    globalThis.fetch = (input, init) => this.#fetch(new Request(input, init));
    onTestFinished(() => {
      globalThis.fetch = real;
    });
  }

  answer(answers: Readonly<Record<string, Answer>>): void {
    for (const [route, answer] of Object.entries(answers)) this.#answers.set(route, answer);
  }

  callsOf(route: string): readonly Call[] {
    return this.calls.filter((call) => call.route === route);
  }

  async #fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const route = `${request.method} ${url.pathname.replace(BASE, '')}`;
    const text = await request.text();
    const call = {
      route,
      query: url.searchParams,
      headers: request.headers,
      body: text === '' ? undefined : (JSON.parse(text) as unknown)
    };
    this.calls.push(call);
    const answer = this.#answers.get(route);
    if (answer === undefined) throw new Error(`The test gives no answer for ${route}.`);
    return answer(call);
  }
}
