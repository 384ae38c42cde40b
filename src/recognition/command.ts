import type { Command } from '../domain/conversation/command';
import { readNewsWish } from './announce';
import { COMMAND_WORDS } from './commandWords';
import { foldPhrase } from './fold';

const BUTTON =
  /^command:(help|cancel|startOver|back|human|status|menu|skip|goOn|send|later|otherLanguage|showInOther)$/u;
const NEWS_BUTTONS = ['announce', 'stopAnnouncing'] as const;
const LANGUAGE_BUTTON = /^command:language:(ja|en)$/u;
const LEADING_COURTESY =
  /^(?:すみません|すいません|ごめんなさい|ごめん|あの|えっと|じゃあ|では|やっぱり|やっぱ|やはり|もう一度|とりあえず|(?:ok|okay|hi|hello|hey|sorry|excuse me|please|pls|well|actually|no|yes|just) |(?:(?:can|could|may|would|will) (?:you|i|we) |(?:i|we) (?:want|need|would like|wish|like) to |i'd like to |i wanna |wanna |let me |let's |i want |i'd like |i would like ))/u;
const TRAILING_COURTESIES = (
  ' please| pls| plz| thanks| thank you| now| sir| madam| then| for me| onegaishimasu| onegai| kudasai| desu|' +
  'お願いします|おねがいします|お願いいたします|お願い致します|お願いできますか|お願い|おねがい|頼みます|頼む|' +
  'してください|して下さい|してほしいです|してほしい|して欲しい|してもらえますか|していただけますか|' +
  'したいです|したいのですが|したいんですが|したい|します|して|ください|下さい|くれますか|くれ|もらえますか|いただけますか|' +
  'です|のですが|んですが|んですけど|んやけど|ねん|わ|よ|ね|な|を|で|に|へ'
).split('|');

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

/** Looks for the phrase as it stands, then with ever fewer courtesies: 戻りたいんですが is 戻りたい. */
function lookUp(phrase: string): Command | undefined {
  const tried = new Set([phrase]);
  for (const said of tried) {
    const known = COMMAND_WORDS.find(([, words]) => words.has(said))?.[0];
    if (known !== undefined) return known;
    for (const left of lessPolite(said)) tried.add(left);
  }
  return undefined;
}

function lessPolite(said: string): readonly string[] {
  const ended = TRAILING_COURTESIES.filter((courtesy) => said.endsWith(courtesy));
  const shortened = ended.map((courtesy) => said.slice(0, -courtesy.length));
  return [said.replace(LEADING_COURTESY, ''), ...shortened].map((left) => left.replace(/[\sーっ]+$/u, ''));
}
