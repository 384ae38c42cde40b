import type { Command } from '../domain/conversation/command';
import { readNewsWish } from './announce';
import { COMMAND_WORDS } from './commandWords';
import { lessPoliteAfterAnswer } from './courtesy';
import { foldPhrase } from './fold';

const BUTTON =
  /^command:(help|cancel|startOver|back|human|status|menu|skip|goOn|send|later|otherLanguage|showInOther)$/u;
const NEWS_BUTTONS = ['announce', 'stopAnnouncing'] as const;
const LANGUAGE_BUTTON = /^command:language:(ja|en)$/u;

/** Reads a command said on its own, or the value of its button; a command inside other words is none. */
export function readCommand(typed: string): Command | undefined {
  return readButton(typed.trim()) ?? lookUp(foldPhrase(typed)) ?? readNews(typed);
}

function readButton(value: string): Command | undefined {
  const language = LANGUAGE_BUTTON.exec(value)?.[1];
  if (language !== undefined) return { is: 'language', language: language === 'ja' ? 'ja' : 'en' };
  const name = BUTTON.exec(value)?.[1];
  return COMMAND_WORDS.find(([command]) => command.is === name)?.[0];
}

function readNews(typed: string): Command | undefined {
  const is = NEWS_BUTTONS.find((name) => typed.trim() === `command:${name}`) ?? readNewsWish(typed);
  return is === undefined ? undefined : { is };
}

function lookUp(phrase: string): Command | undefined {
  for (const said of lessPoliteAfterAnswer(phrase)) {
    const known = COMMAND_WORDS.find(([, words]) => words.has(said))?.[0];
    if (known !== undefined) return known;
  }
  return undefined;
}
