interface ConnectProblem {
  title: string;
  text: string;
  retry: string;
}

const PROBLEMS: Readonly<Record<string, ConnectProblem>> = {
  declined: {
    title: 'You declined at TikTok',
    text: 'Nothing was connected and nothing was stored. You can connect later, and you can switch single permissions off instead of declining all of them.',
    retry: 'Connect TikTok'
  },
  state: {
    title: 'This sign-in could not be matched',
    text: 'It was started in another browser, was already used, or took longer than ten minutes. To protect your account the studio did not go on.',
    retry: 'Start again'
  },
  code: {
    title: 'TikTok did not accept the sign-in code',
    text: 'A code works once and only for a short time. Going back in the browser or reloading the page uses it twice.',
    retry: 'Start again'
  },
  scope: {
    title: 'TikTok did not grant the basic permission',
    text: 'The studio needs at least “Read your avatar and display name” (user.info.basic) to know which account is connected.',
    retry: 'Connect again'
  },
  unreachable: {
    title: 'TikTok could not be reached',
    text: 'The studio got no usable answer from TikTok. Nothing was connected. This usually passes by itself.',
    retry: 'Try again'
  },
  'not-allowed': {
    title: 'This account may not enter this studio',
    text: 'The people who run this installation decide which accounts may use it. Ask them for access, or connect another account.',
    retry: 'Connect another account'
  }
};

const UNKNOWN: ConnectProblem = {
  title: 'Connecting did not work',
  text: 'TikTok ended the sign-in without a reason that the studio knows. Nothing was connected.',
  retry: 'Try again'
};

/** What happened when the way to TikTok and back did not end in a connected account. */
export const connectProblem = (reason: string | null): ConnectProblem => (reason === null ? UNKNOWN : (PROBLEMS[reason] ?? UNKNOWN));
