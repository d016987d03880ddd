import { expect, type Locator, type Page } from '@playwright/test';

/** What the draft's and the Direct Post's screen share: choosing a video, agreeing, the button that sends. */
export abstract class SendingScreen {
  readonly preview: Locator;
  readonly consent: Locator;
  readonly button: Locator;

  constructor(
    readonly page: Page,
    private readonly path: string,
    action: string
  ) {
    this.preview = page.getByRole('complementary', { name: 'Preview' });
    this.consent = page.getByRole('checkbox', { name: /agree that this video is sent to TikTok/ });
    this.button = page.getByRole('button', { name: action });
  }

  async open(): Promise<void> {
    await this.page.goto(this.path);
    await expect(this.button).toBeVisible();
  }

  clip(name: string): Locator {
    return this.page.getByRole('radio', { name });
  }

  async chooseClip(name: string): Promise<void> {
    await this.clip(name).check();
    await this.expectPreview(name);
  }

  async chooseFile(file: string, name: string): Promise<void> {
    await this.page.getByLabel('Choose a video file').setInputFiles(file);
    // The newest clip of the library is what has just been stored.
    await expect(this.clip(name).first()).toBeChecked({ timeout: 60_000 });
    await this.expectPreview(name);
  }

  /** Audit 5a: the content that will be posted can be watched before. */
  async expectPreview(name: string): Promise<void> {
    const video = this.preview.getByLabel(`Preview of ${name}`);
    await expect.poll(() => video.evaluate((it: HTMLVideoElement) => it.duration)).toBeGreaterThan(2);
  }

  /** The button cannot be pressed, and says why: on hover and in words beside it. */
  async expectUnavailable(reason: string | RegExp): Promise<void> {
    await expect(this.button).toHaveAttribute('aria-disabled', 'true');
    await expect(this.button).toHaveAttribute('title', reason);
    await expect(this.button).toHaveAccessibleDescription(reason);
  }

  async send(): Promise<void> {
    await expect(this.button).not.toHaveAttribute('aria-disabled', 'true');
    await this.button.click();
    await expect(this.page).toHaveURL(/\/posts\/[^/]+$/);
  }
}

export class DraftScreen extends SendingScreen {
  constructor(page: Page) {
    super(page, '/draft', 'Send draft to TikTok');
  }
}
