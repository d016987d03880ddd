// Runs before the first paint. The same key is written by src/lib/ui/theme.svelte.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be switched off: then the system's choice holds.
}
