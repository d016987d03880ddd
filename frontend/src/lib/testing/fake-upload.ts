import { onTestFinished } from 'vitest';

/** A request that the test moves along byte by byte: fetch tells no upload progress, so uploads go by XMLHttpRequest. */
export class FakeUpload {
  readonly upload: { onprogress?: (event: { loaded: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  status = 0;
  responseText = '';
  url = '';
  sent: unknown;

  static install(): FakeUpload[] {
    const started: FakeUpload[] = [];
    const real = globalThis.XMLHttpRequest;
    globalThis.XMLHttpRequest = class extends FakeUpload {
      constructor() {
        super();
        started.push(this);
      }
    } as unknown as typeof XMLHttpRequest;
    onTestFinished(() => {
      globalThis.XMLHttpRequest = real;
    });
    return started;
  }

  open(_: string, url: string): void {
    this.url = url;
  }

  setRequestHeader(): void {
    // The type that the browser names is only a hint: the studio looks into the file.
  }

  send(body: unknown): void {
    this.sent = body;
  }

  abort(): void {
    this.onabort?.();
  }

  progress(loaded: number): void {
    this.upload.onprogress?.({ loaded });
  }

  answer(status: number, body: unknown): void {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
  }
}
