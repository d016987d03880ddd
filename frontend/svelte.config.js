import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { withoutInlineScript } from './tools/external-bootstrap.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: withoutInlineScript(adapter({ pages: 'build', fallback: 'index.html', precompress: true })),
    version: { pollInterval: 0 }
  }
};
