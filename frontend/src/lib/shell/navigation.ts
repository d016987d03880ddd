import ChartNoAxesColumn from '@lucide/svelte/icons/chart-no-axes-column';
import Clapperboard from '@lucide/svelte/icons/clapperboard';
import FilePen from '@lucide/svelte/icons/file-pen';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Send from '@lucide/svelte/icons/send';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import Webhook from '@lucide/svelte/icons/webhook';
import type { Component } from 'svelte';

interface Destination {
  readonly href: string;
  readonly label: string;
  readonly icon: Component<{ class?: string }>;
}

/** Every screen of the studio, in the order of the work. */
export const DESTINATIONS: readonly (readonly Destination[])[] = [
  [{ href: '/dashboard', label: 'Dashboard', icon: ChartNoAxesColumn }],
  [
    { href: '/direct-post', label: 'Direct Post', icon: Send },
    { href: '/draft', label: 'Upload draft', icon: FilePen },
    { href: '/posts', label: 'Posts', icon: ListChecks },
    { href: '/library', label: 'Library', icon: Clapperboard }
  ],
  [
    { href: '/webhooks', label: 'Webhooks', icon: Webhook },
    { href: '/review', label: 'App review', icon: ShieldCheck }
  ]
];
