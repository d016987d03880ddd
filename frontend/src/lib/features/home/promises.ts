/** What the product is, for somebody who has never seen it. Each sentence is something that it does today. */
export const PROMISES = [
  {
    title: 'Your numbers, all of them',
    text: 'Followers, likes and every stored video with views, likes, comments, shares and engagement rate, sorted over everything and not only over one page.'
  },
  {
    title: 'Draft or Direct Post',
    text: 'Send a clip to your TikTok inbox and finish it there, or publish it from here with audience, interactions and disclosures chosen by you. Nothing is preselected.'
  },
  {
    title: 'The truth about each post',
    text: 'A timeline shows each state, when it was reached and who said so: the studio, a question to TikTok, or TikTok’s signed webhook. A failure says what to do next.'
  },
  {
    title: 'Run by you',
    text: 'The studio runs on your own server with your own TikTok app. Tokens are encrypted there, never reach the browser, and are gone when you disconnect.'
  }
] as const;

export const STEPS = [
  { title: 'Connect', text: 'Sign in at TikTok and choose which permissions to give. Leave one out, and only its screen goes without.' },
  { title: 'Prepare', text: 'Add a clip. The studio checks format, length and size against TikTok’s limits before anything leaves it.' },
  {
    title: 'Agree and follow',
    text: 'TikTok receives the first byte after you agree. From then on the timeline tells you where the post is.'
  }
] as const;
