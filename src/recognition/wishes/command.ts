import type { Command } from '../../domain/conversation/command';
import { readButton } from '../../domain/conversation/readButton';
import { readNewsWish } from './announce';
import { COMMAND_WORDS } from './commandWords';
import { lessPoliteAfterAnswer } from '../text/courtesy';
import { foldPhrase } from '../text/fold';

/** Reads a command said on its own, or the value of its button; a command inside other words is none. */
export function readCommand(typed: string): Command | undefined {
  const button = readButton(typed);
  if (button !== undefined) return button.is === 'command' ? button.command : undefined;
  return lookUp(foldPhrase(typed)) ?? readNews(typed);
}

function readNews(typed: string): Command | undefined {
  const is = readNewsWish(typed);
  return is === undefined ? undefined : { is };
}

function lookUp(phrase: string): Command | undefined {
  for (const said of lessPoliteAfterAnswer(phrase)) {
    const known = COMMAND_WORDS.find(([, words]) => words.has(said))?.[0];
    if (known !== undefined) return known;
  }
  return undefined;
}
