/** `system` follows the device. The key is read before the first paint by static/theme.js. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'theme';
const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

let current = $state<Theme>(stored());

export const theme = {
  get value(): Theme {
    return current;
  },
  get next(): Theme {
    return NEXT[current];
  },
  advance(): void {
    current = NEXT[current];
    const root = document.documentElement;
    if (current === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = current;
    try {
      if (current === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, current);
    } catch {
      // Storage may be switched off: the choice then lasts as long as the page.
    }
  }
};

function stored(): Theme {
  const value = document.documentElement.dataset['theme'];
  return value === 'light' || value === 'dark' ? value : 'system';
}
