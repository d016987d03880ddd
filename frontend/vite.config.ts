import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromium } from './tools/chromium.ts';

const studio = process.env['STUDIO_URL'] ?? 'http://localhost:8080';

const testing = process.env['VITEST'] !== undefined;

// Numbers and times are written by locale and time zone: the tests' are fixed, before their processes start.
if (testing) Object.assign(process.env, { LC_ALL: 'en_US.UTF-8', TZ: 'UTC' });

export default defineConfig({
  plugins: [tailwindcss(), sveltekit()],
  server: {
    port: Number(process.env['FRONTEND_PORT'] ?? 5173),
    strictPort: true,
    // A component test that forgets an answer must fail, not reach a studio that happens to run.
    ...(testing ? {} : { proxy: { '/api': { target: studio, changeOrigin: false } } })
  },
  // Everything is found before the first page: a dependency that turned up later would reload the page in the middle of a test.
  optimizeDeps: { entries: ['src/**/*.svelte', 'src/**/*.ts'] },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'rules', environment: 'node', include: ['src/**/*.test.ts'], exclude: ['src/**/*.svelte.test.ts'] }
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['src/**/*.svelte.test.ts'],
          setupFiles: ['./src/lib/testing/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 900 },
            provider: playwright({ launchOptions: chromium(), contextOptions: { locale: 'en-US', timezoneId: 'UTC' } }),
            instances: [{ browser: 'chromium' }]
          }
        }
      },
      {
        extends: true,
        test: { name: 'build', environment: 'node', include: ['tools/**/*.test.ts'] }
      }
    ]
  }
});
