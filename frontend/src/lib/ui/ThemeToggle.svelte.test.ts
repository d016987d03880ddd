import { expect, it } from 'vitest';
import { page as browser } from 'vitest/browser';
import { show } from '$lib/testing/show';
import ThemeToggle from './ThemeToggle.svelte';

it('goes from the system’s theme to light, dark and back, and remembers a choice', async () => {
  await show(ThemeToggle);
  const toggle = browser.getByRole('button');
  const seen = () => [
    document.documentElement.dataset['theme'] ?? null,
    localStorage.getItem('theme'),
    getComputedStyle(document.documentElement).colorScheme
  ];

  await expect.element(toggle).toHaveAccessibleName('Theme: system. Switch to light');
  await toggle.click();
  expect(seen()).toEqual(['light', 'light', 'light']);
  await toggle.click();
  expect(seen()).toEqual(['dark', 'dark', 'dark']);
  await toggle.click();
  expect(seen()).toEqual([null, null, 'light dark']);
});
