import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstLoads } from './first-load.ts';

const MAX_FIRST_LOAD_BYTES = 95_000;
const BUILD = path.resolve(import.meta.dirname, '../build');

const html = readFileSync(path.join(BUILD, 'index.html'), 'utf8');
const pages = readdirSync(path.resolve(import.meta.dirname, '../src/routes'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('+page.svelte')
);

describe('the built page', () => {
  it('runs under script-src and style-src of self: it holds no inline script, style or handler', () => {
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];

    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, body] of scripts) expect({ src: attributes?.includes('src="/'), body }).toEqual({ src: true, body: '' });
    expect(html).not.toMatch(/<style\b/);
    expect(html).not.toMatch(/\son[a-z]+\s*=/i);
  });

  it('names only files that are there, each compressed beside it', () => {
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|svg))"/g)].map(([, file]) => path.join(BUILD, file ?? ''));

    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect([file, `${file}.gz`, `${file}.br`].map((it) => existsSync(it))).toEqual([true, true, true]);
  });
});

describe('the first load', () => {
  const sizes = firstLoads();

  it('is measured for every page', () => {
    expect(sizes.size).toBe(pages.length);
  });

  it.each([...sizes])(`of %s is at most ${MAX_FIRST_LOAD_BYTES} bytes (%i)`, (_, bytes) => {
    expect(bytes).toBeLessThanOrEqual(MAX_FIRST_LOAD_BYTES);
  });
});
