import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

const ROOT = path.resolve(import.meta.dirname, '..');
const GENERATED = '.svelte-kit/generated/client-optimized';
const START = 'node_modules/@sveltejs/kit/src/runtime/client/entry.js';
/** The framework loads the root layout and the error page at every start. */
const ALWAYS = [0, 1];

const read = (file: string) => readFileSync(path.join(ROOT, file));

/** JS and CSS, gzipped, that a browser with an empty cache fetches before it can show each route. */
export function firstLoads(): ReadonlyMap<string, number> {
  const manifest = JSON.parse(read('.svelte-kit/output/client/.vite/manifest.json').toString()) as Record<string, Chunk>;
  return new Map([...routes()].map(([route, nodes]) => [route, sizeOf(filesOf(manifest, nodes))]));
}

/** Which nodes (layouts and page) make each route, from the framework's own table: `"/(studio)/posts": [12,[3]]`. */
function routes(): Map<string, number[]> {
  const table = read(`${GENERATED}/app.js`).toString();
  const rows = table.matchAll(/"(\/[^"]*)": \[(\d+)(?:,\[([\d,]*)\])?/g);
  return new Map(
    [...rows].map(([, route = '', page = '', layouts = '']) => [route, [page, ...layouts.split(',')].filter((it) => it !== '').map(Number)])
  );
}

function filesOf(manifest: Record<string, Chunk>, nodes: readonly number[]): Set<string> {
  const files = new Set(bootFiles());
  const seen = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The build's manifest does not know ${name}.`);
    if (seen.has(name)) return;
    seen.add(name);
    [chunk.file, ...(chunk.css ?? [])].forEach((file) => files.add(file));
    chunk.imports?.forEach(visit);
  };
  [START, `${GENERATED}/app.js`, ...[...ALWAYS, ...nodes].map((node) => `${GENERATED}/nodes/${node}.js`)].forEach(visit);
  return files;
}

/** The classic scripts that the page itself names: the bootstrap and the choice of theme. */
function bootFiles(): string[] {
  const html = read('build/index.html').toString();
  return [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, file = '']) => file);
}

const sizeOf = (files: Set<string>) => [...files].reduce((sum, file) => sum + gzipSync(read(`build/${file}`), { level: 9 }).length, 0);
