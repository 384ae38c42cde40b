import { choicesOf, type Field } from '../domain/form/form';
import { asksWhatToDoWithCode } from '../recognition/contact/codeCame';
import { wantsAnotherCode } from '../recognition/contact/anotherCode';
import { saysCodeIsMissing } from '../recognition/contact/codeMissing';
import { foldPhrase } from '../recognition/text/fold';
import { sentencesOf } from '../recognition/text/sentences';
import { looksLikeQuestion } from '../recognition/wishes/question';
import { readAsksAbout } from '../recognition/wishes/asksAbout';
import type { ActOf } from './act';
import { askedBeside, type Explained, mayAskBeside } from './explained';
import { openField } from './openField';
import type { Typed } from './typed';
import type { Where } from './where';

/**
 * Asks about the open question, or why another one of the form is asked. Where free words are asked for a question may be
 * the answer: there it has to be certain that the open question is meant.
 */
export function asksAboutOpen(typed: Typed, where: Where): ActOf<'asksAbout'> | undefined {
  return asksOnlyAbout(typed, where) ?? (mayAskAbout(typed, where) ? asksNamed(typed, where) : undefined);
}

/** The same, and that the whole message asks nothing but that. */
export function asksOnlyAbout(typed: Typed, where: Where): ActOf<'asksAbout'> | undefined {
  const { explained: open } = where;
  if (open === undefined || !mayAskAbout(typed, where)) return undefined;
  return ofOpen(typed, where, open) ?? whyBeside(typed, where, open);
}

function mayAskAbout(typed: Typed, where: Where): boolean {
  if (missesCode(typed, where) || isCommand(typed, where)) return false;
  return !TAKES_YES.includes(where.state) || typed.yesNo() === undefined;
}

/** Where "y" is a yes, and no "why". */
const TAKES_YES: readonly Where['state'][] = ['notice', 'summary', 'sure', 'yesNo'];

function ofOpen(typed: Typed, where: Where, open: Explained): ActOf<'asksAbout'> | undefined {
  const field = openField(where.draft);
  const certain = field?.freeWords === true;
  const named = [...namesOf(where, open), ...offeredAt(where, field)];
  const asked = readAsksAbout(typed.text, { named, certain }) ?? ofCodeThatCame(typed, where);
  return asked && { is: 'asksAbout', of: open, asked };
}

/** The code is there, and it is asked where to put it. */
const ofCodeThatCame = ({ text }: Typed, { awaitsCode }: Where): 'what' | undefined =>
  awaitsCode && asksWhatToDoWithCode(text) ? 'what' : undefined;

/** "Where is the code?" asks nothing about the question for it, nor does whoever wants another one. */
export function missesCode({ text }: Typed, { awaitsCode }: Where): boolean {
  return awaitsCode && (saysCodeIsMissing(text) || wantsAnotherCode(text));
}

/** A command does what it says, but for passing over what cannot be passed over. */
function isCommand({ command: read }: Typed, { draft }: Where): boolean {
  const command = read();
  return command !== undefined && (command.is !== 'skip' || openField(draft)?.optional === true);
}

/** Why which other question of the form is asked. First whether any is meant, since hardly any message asks that. */
function whyBeside({ text }: Typed, where: Where, open: Explained): ActOf<'asksAbout'> | undefined {
  if (openField(where.draft)?.freeWords === true) return undefined;
  const asksWhy = (named: readonly string[]) => readAsksAbout(text, { named }) === 'why';
  const others = askedBeside(where.draft, open);
  if (!asksWhy(others.flatMap((id) => namesOf(where, id)))) return undefined;
  const other = others.find((id) => asksWhy(namesOf(where, id)));
  return other && { is: 'asksAbout', of: other, asked: 'why' };
}

/** Nobody asks about another question of the form in more words. In UTF-16 units. */
const FEW = 48;
/** Beside the reason and the name so little may be said where words of one's own are asked for. In UTF-16 units. */
const LITTLE = 8;
const REASON =
  /\bwhy\b|\bwhat (?:is|do you need) .{0,30}\bfor\b|なんで|何で|なぜ|何故|どうして|なにに使|何に使|何のため/iu;
const MUST =
  /\b(?:must|have to|need to|necessary|required|compulsory|mandatory|optional)\b|必要|必須|(?:要|い)る(?:の|ん|か|やつ)|(?:要|い)り(?:ます|ません)|(?:書|入れ|出さ|入力し)(?:か)?な(?:きゃ|いと|あかん|くて)/iu;

/** Why another question of the form is asked, or whether it must be, named in one short sentence: フリガナっているの？ */
function asksNamed({ text, asks }: Typed, where: Where): ActOf<'asksAbout'> | undefined {
  if (!asks()) return undefined;
  const sentence = sentencesOf(text).find((one) => looksLikeQuestion(one)) ?? text;
  const asked = sentence.length > FEW ? undefined : reasonOrMust(sentence);
  const of = asked && namedBeside(sentence, where);
  if (of === undefined || asked === undefined || mayTell(sentence, where, of)) return undefined;
  return { is: 'asksAbout', of, asked };
}

function reasonOrMust(sentence: string): 'why' | 'must' | undefined {
  if (REASON.test(sentence)) return 'why';
  return MUST.test(sentence) ? 'must' : undefined;
}

/** Where words of one's own are asked for, more than the question and the name may be what is told. */
function mayTell(sentence: string, where: Where, of: Explained): boolean {
  if (openField(where.draft)?.freeWords !== true) return false;
  const name = namesOf(where, of).find((one) => saysAny(sentence, [one])) ?? '';
  return sentence.length - name.length > 'why '.length + LITTLE;
}

/** The question of the form beside the open one that is named in the words, and the open one is not. */
export function namedBeside(text: string, where: Where): Explained | undefined {
  const { explained: open, draft } = where;
  if (open === undefined || saysAny(text, namesOf(where, open))) return undefined;
  return mayAskBeside(draft, open).find((id) => saysAny(text, namesOf(where, id)));
}

/** 書かなきゃ has かな in it. */
const FEW_KANA = /^[ァ-ヺーぁ-ゖ]{1,2}$/u;

function saysAny(text: string, names: readonly string[]): boolean {
  const said = ` ${foldPhrase(text)} `;
  return names.some((name) => {
    if (FEW_KANA.test(name)) return text.includes(name);
    return said.includes(/^[a-z]/iu.test(name) ? ` ${foldPhrase(name)} ` : foldPhrase(name));
  });
}

const namesOf = ({ labels }: Where, id: Explained): readonly string[] =>
  labels(`alike:asked.${id}`).flatMap((line) => line.split('|'));

function offeredAt({ labels, draft }: Where, field: Field | undefined): readonly string[] {
  const choices = field === undefined ? [] : choicesOf(field, draft?.answers ?? {});
  return choices.flatMap(({ label, values }) => labels(label, values));
}
