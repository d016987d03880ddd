import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * Moves the framework's inline bootstrap into a file, so that the page runs under `script-src 'self'` with no hash to keep in step.
 * It wraps the adapter rather than running after it, because the adapter compresses the page right after it has written it.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withoutInlineScript(adapter) {
  return {
    ...adapter,
    adapt: (builder) =>
      adapter.adapt({
        ...builder,
        async generateFallback(page) {
          await builder.generateFallback(page);
          externalise(page);
        }
      })
  };
}

/** @param {string} page */
function externalise(page) {
  const html = readFileSync(page, 'utf8');
  const moved = html.replace(INLINE_SCRIPT, (_, /** @type {string} */ source) => {
    const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
    const url = `/_app/immutable/bootstrap.${hash}.js`;
    const file = path.join(path.dirname(page), url);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, source);
    return `<script src="${url}"></script>`;
  });
  if (moved === html) throw new Error(`No inline bootstrap found in ${page}: the framework changed, look at what it writes now.`);
  writeFileSync(page, moved);
}
