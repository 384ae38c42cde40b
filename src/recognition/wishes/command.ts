import type { Command } from '../../domain/conversation/command';
import { readButton } from '../../domain/conversation/readButton';
import { readYesNo } from '../choices/yesNo';
import { readNewsWish } from './announce';
import { COMMAND_WORDS } from './commandWords';
import { lessPoliteAfterAnswer } from '../text/courtesy';
import { foldPhrase } from '../text/fold';
import { asksWhatItDoes } from './helpWish';
import { readLanguageWish } from './languageWish';
import { type Pace, readPace } from './pace';

/** What a pace in one's own words commands; to come back is a wish of its own. */
const OF_PACE: Readonly<Record<Pace, Command | undefined>> = {
  goesOn: { is: 'goOn' },
  stops: { is: 'cancel' },
  pauses: { is: 'later' },
  returns: undefined,
  skips: { is: 'skip' },
  sends: { is: 'send' },
};
/** Nobody says these of anything but the talk itself; the others may be a yes or a no to what was asked. */
const LEAVES: readonly Pace[] = ['stops', 'pauses'];

/**
 * Reads a command said on its own, or the value of its button; a command inside other words is none. How the talk should
 * move may be said in one's own words.
 */
export function readCommand(typed: string): Command | undefined {
  const button = readButton(typed);
  if (button !== undefined) return button.is === 'command' ? button.command : undefined;
  return (
    lookUp(foldPhrase(typed)) ??
    readNews(typed) ??
    readLanguage(typed) ??
    readHelp(typed) ??
    readOwnWords(typed)
  );
}

function readNews(typed: string): Command | undefined {
  const is = readNewsWish(typed);
  return is === undefined ? undefined : { is };
}

function readLanguage(typed: string): Command | undefined {
  const language = readLanguageWish(typed);
  return language && { is: 'language', language };
}

function readHelp(typed: string): Command | undefined {
  return asksWhatItDoes(typed) ? { is: 'help' } : undefined;
}

function readOwnWords(typed: string): Command | undefined {
  const pace = readPace(typed);
  if (pace === undefined) return undefined;
  return LEAVES.includes(pace) || readYesNo(typed) === undefined ? OF_PACE[pace] : undefined;
}

function lookUp(phrase: string): Command | undefined {
  for (const said of lessPoliteAfterAnswer(phrase)) {
    const known = COMMAND_WORDS.find(([, words]) => words.has(said))?.[0];
    if (known !== undefined) return known;
  }
  return undefined;
}
