import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from './paths.ts';

/** Where a studio is and what it leaves behind. Plain data: it travels to the test workers. */
export interface Place {
  readonly url: string;
  readonly simulatorUrl: string;
  /** STUDIO_DATA. */
  readonly data: string;
  /** Everything that the process printed, over all of its starts. */
  readonly log: string;
}

const READY = 'ClipSignal Studio is ready: ';
const READY_WITHIN_MS = 120_000;
// Nothing of the terminal that runs the tests may decide them.
const SETTINGS = /^(STUDIO|SIMULATOR|TIKTOK|QUARKUS)_|^DATABASE_URL$/;

/** A packaged studio as a process, with its database and simulator, on ports and a data folder of its own. */
export class Studio {
  #process: ChildProcess | undefined;

  private constructor(readonly place: Place) {}

  static async prepare(log: string): Promise<Studio> {
    const data = mkdtempSync(path.join(tmpdir(), 'studio-journeys-'));
    const port = await twoFreePorts();
    return new Studio({ url: `http://localhost:${port}`, simulatorUrl: `http://localhost:${port + 1}`, data, log });
  }

  /** Starts it, again after a stop or a kill, and returns after how many milliseconds it was ready. */
  async start(): Promise<number> {
    const began = Date.now();
    const out = openSync(this.place.log, 'a');
    const from = readFileSync(this.place.log, 'utf8').length;
    this.#process = spawn(script('find-jdk.sh') + '/bin/java', this.#arguments(), {
      env: this.#environment(),
      stdio: ['ignore', out, out]
    });
    closeSync(out);
    while (!readFileSync(this.place.log, 'utf8').slice(from).includes(READY)) {
      if (this.#process.exitCode !== null || Date.now() - began > READY_WITHIN_MS) {
        throw new Error(
          `The studio did not get ready (exit code ${this.#process.exitCode}):\n${readFileSync(this.place.log, 'utf8').slice(-4000)}`
        );
      }
      await wait(50);
    }
    return Date.now() - began;
  }

  /** Ends it as a power cut would: no handler runs, and its database is left alone. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Stops it and removes what it stored. */
  async remove(): Promise<void> {
    await this.#end('SIGTERM');
    this.#endLeftDatabase();
    rmSync(this.place.data, { recursive: true, force: true });
  }

  #arguments(): string[] {
    const app = process.env['STUDIO_APP'] ?? script('build.sh');
    return ['-Dquarkus.log.level=DEBUG', '--enable-native-access=ALL-UNNAMED', '-jar', `${app}/quarkus-run.jar`];
  }

  #environment(): NodeJS.ProcessEnv {
    const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.test(name)));
    const port = (url: string) => new URL(url).port;
    return { ...own, STUDIO_DATA: this.place.data, STUDIO_PORT: port(this.place.url), SIMULATOR_PORT: port(this.place.simulatorUrl) };
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await ended;
  }

  /** Only a studio that was killed, and never started again, leaves its database running. */
  #endLeftDatabase(): void {
    const file = path.join(this.place.data, 'postgres/cluster/postmaster.pid');
    if (!existsSync(file)) return;
    try {
      process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGINT');
    } catch (gone) {
      if ((gone as NodeJS.ErrnoException).code !== 'ESRCH') throw gone;
    }
  }
}

const script = (name: string) =>
  execFileSync(path.join(ROOT, 'scripts', name), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();

/** The first of two neighbours that are free, below the range that the kernel gives to outgoing connections. */
async function twoFreePorts(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
