export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'md' | 'lg';

const BASE =
  'inline-flex cursor-pointer items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap select-none transition-colors aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-soft';

const SIZES: Record<ButtonSize, string> = { md: 'min-h-10 px-4 py-1.5 text-sm', lg: 'min-h-12 px-6 py-2.5 text-base' };

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-sunken',
  danger: 'border-transparent bg-danger text-on-danger hover:opacity-90'
};

export const buttonClass = (variant: ButtonVariant, size: ButtonSize) => `${BASE} ${SIZES[size]} ${VARIANTS[variant]}`;
