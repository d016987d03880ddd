import type { Schema } from '$lib/api/client';
import type { Tone } from '$lib/ui/tone';

type Evidence = Schema<'ReviewEvidence'>;

export const CONNECTION: Readonly<Record<Evidence['connectionState'], { label: string; tone: Tone }>> = {
  ANONYMOUS: { label: 'No account connected', tone: 'neutral' },
  CONNECTED: { label: 'Account connected', tone: 'success' },
  RECONNECT_NEEDED: { label: 'Account must reconnect', tone: 'warning' }
};

/** Honest about what answers: a reviewer must never mistake the simulator for TikTok. */
export const environment = (mode: Evidence['mode']) => (mode === 'SIMULATOR' ? 'Simulator, not TikTok' : 'TikTok');

interface Product {
  readonly name: string;
  readonly use: string;
  readonly screens: readonly { readonly href: string; readonly label: string }[];
}

/** How each product of TikTok is used, in the words of the app review form. */
export const PRODUCTS: readonly Product[] = [
  {
    name: 'Login Kit',
    use: 'A creator connects a TikTok account on TikTok’s own page and chooses there which permissions to give. The studio keeps the tokens encrypted on its server; they never reach the browser.',
    screens: [
      { href: '/', label: 'Home' },
      { href: '/dashboard', label: 'Dashboard' }
    ]
  },
  {
    name: 'Display API',
    use: 'The dashboard shows the connected profile with its counters, and the recent public videos with views, likes, comments, shares and engagement rate.',
    screens: [{ href: '/dashboard', label: 'Dashboard' }]
  },
  {
    name: 'Content Posting API: upload',
    use: 'A video becomes a draft in the creator’s TikTok inbox. The creator finishes and posts it in the TikTok app.',
    screens: [
      { href: '/draft', label: 'Upload to TikTok draft' },
      { href: '/posts', label: 'Posts' }
    ]
  },
  {
    name: 'Content Posting API: Direct Post',
    use: 'A video is published to the creator’s profile with the caption, audience, interactions and disclosures that the creator has chosen by hand, after a preview and an explicit agreement. The page asks TikTok for the creator’s current options each time.',
    screens: [
      { href: '/direct-post', label: 'Direct Post' },
      { href: '/posts', label: 'Posts' }
    ]
  },
  {
    name: 'Webhooks',
    use: 'TikTok’s signed notifications are verified and move the state of a post or disconnect an account whose authorization was removed.',
    screens: [{ href: '/webhooks', label: 'Webhooks' }]
  }
];

/** The order in which everything can be seen, for a reviewer and for the demo video. */
export const WALK: readonly string[] = [
  'Open the home page: it says what the studio does and links the terms and the privacy policy.',
  'Choose “Connect TikTok”, look at the permissions on TikTok’s page and allow them.',
  'On the dashboard see the account, its counters, the recent videos and the permission map.',
  'Under “Upload draft” choose a video, agree, and follow the draft until it is in the TikTok inbox.',
  'Under “Direct Post” see the posting account, the preview and every choice left to you, agree, and post.',
  'Follow the post’s timeline until TikTok says that it is published.',
  'Under “Webhooks” see TikTok’s signed events with the result of their verification.',
  'Back on the dashboard choose “Disconnect”: access is given back to TikTok and the tokens are deleted.'
];
