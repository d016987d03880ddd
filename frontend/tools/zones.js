import { readdirSync } from 'node:fs';

const features = readdirSync(new URL('../src/lib/features', import.meta.url));

/** @param {string[]} files @param {{ group: string[], message: string }[]} patterns */
const zone = (files, patterns) => ({ files, rules: { 'no-restricted-imports': /** @type {const} */ (['error', { patterns }]) } });

/** Who may import whom: features never know each other, and what they share knows no feature. Routes put them together. */
export const zones = [
  ...features.map((feature) =>
    zone(
      [`src/lib/features/${feature}/**`],
      [
        {
          group: ['$lib/features/*', '../*'],
          message: `The feature "${feature}" imports its own files by ./ and no other feature: pass a snippet or a property from the route.`
        }
      ]
    )
  ),
  zone(
    ['src/lib/ui/**', 'src/lib/format/**'],
    [
      {
        group: ['$lib/features/*', '$lib/api/*', '**/features/**', '**/api/**'],
        message: 'Building blocks know neither features nor the API.'
      }
    ]
  ),
  zone(
    ['src/lib/api/**', 'src/lib/session/**'],
    [{ group: ['$lib/features/*', '$lib/ui/*', '**/features/**', '**/ui/**'], message: 'The API layer knows no screen.' }]
  )
];
