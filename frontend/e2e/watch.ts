import { appendFileSync } from 'node:fs';
import type { BrowserContext, Response } from '@playwright/test';
import { ANSWERS } from './studio/paths.ts';

/** Everything that went wrong in a browser: console errors, uncaught exceptions, violations of the Content-Security-Policy. */
export class Watch {
  readonly #complaints: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #recordings: Promise<void>[] = [];

  constructor(
    context: BrowserContext,
    private readonly studioUrl: string
  ) {
    context.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.#complaints.push(`uncaught: ${String(error.error())}`));
    context.on('response', (response) => this.#recordings.push(this.#record(response)));
  }

  /** A complaint that this very test provokes, such as the browser's line about a refused file. */
  expect(complaint: RegExp): void {
    this.#expected.push(complaint);
  }

  async complaints(): Promise<readonly string[]> {
    await Promise.all(this.#recordings);
    return this.#complaints.filter((complaint) => !this.#expected.some((expected) => expected.test(complaint)));
  }

  /** Keeps what the studio told the browser, for the search for secrets in it. */
  async #record(response: Response): Promise<void> {
    if (!response.url().startsWith(`${this.studioUrl}/api/`)) return;
    const headers = await response.allHeaders();
    const isMedia = headers['content-type']?.startsWith('video/') ?? false;
    const hasBody = !isMedia && response.status() !== 204 && !(response.status() >= 300 && response.status() < 400);
    const body = hasBody ? await response.text().catch(unreadable) : '';
    appendFileSync(ANSWERS, JSON.stringify({ url: response.url(), status: response.status(), headers, body }) + '\n');
  }
}

/** The page was left before the answer was read: the browser then keeps no body. */
function unreadable(failure: Error): string {
  if (/closed|Test ended|No resource with given identifier|No data found|navigat/i.test(failure.message)) return '';
  throw failure;
}
