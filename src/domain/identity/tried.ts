/** How the check of a one-time code ended. */
export type CodeTried = 'right' | 'wrong' | 'expired' | 'noTriesLeft';
