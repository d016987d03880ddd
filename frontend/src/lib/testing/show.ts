import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import Harness from './Harness.svelte';

/** Renders a screen as the application would, with its own empty cache. */
export const show = (screen: unknown, props: Record<string, unknown> = {}) =>
  render(Harness, { props: { of: screen as Component<never>, props } });
