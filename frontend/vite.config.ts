import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromium } from './tools/chromium.ts';

const studio = process.env['STUDIO_URL'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [tailwindcss(), sveltekit()],
  server: {
    port: Number(process.env['FRONTEND_PORT'] ?? 5173),
    strictPort: true,
    proxy: { '/api': { target: studio, changeOrigin: false } }
  },
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
          setupFiles: ['./src/testing/setup.ts'],
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
