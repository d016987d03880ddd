/** What a colour means: nothing in the studio is coloured for decoration. */
export type Tone = 'neutral' | 'signal' | 'success' | 'warning' | 'danger';

export const TONE_CLASS: Readonly<Record<Tone, string>> = {
  neutral: 'bg-sunken text-ink-soft',
  signal: 'bg-accent-soft text-accent',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger'
};
