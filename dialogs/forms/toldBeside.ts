import { japaneseDate } from '../../src/domain/calendar/japaneseDate';
import { type Answers, type Draft, type Form, type Reading } from '../../src/domain/form/form';
import { withTold } from '../../src/domain/form/keepAnswers';
import { toldEarly, toldIn } from '../../src/domain/form/told';
import { formOf, FORMS, isOfWords } from '../../src/forms';
import { holdsWayToReach } from '../../src/recognition/contact/wayToReach';
import { looksLikeQuestion } from '../../src/recognition/wishes/question';
import { joined } from './toldBefore';
import { wantsAnotherCode } from '../../src/recognition/contact/anotherCode';
import { saysNoMail } from '../../src/recognition/contact/noMail';
import { readEmail } from '../../src/recognition/contact/email';
import { sentencesOf } from '../../src/recognition/text/sentences';
import { readCommand } from '../../src/recognition/wishes/command';
import { readPace } from '../../src/recognition/wishes/pace';
import { piecesOf } from '../../src/recognition/text/pieces';
import { readPosition } from '../../src/recognition/choices/position';
import { readYesNo } from '../../src/recognition/choices/yesNo';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import { namesRequest } from '../../src/recognition/wishes/namesRequest';
import { matterOf } from '../../src/recognition/wishes/complaintWish';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';

const WORD = /[^\s、。,;:：<>()（）]+/gu;
const CODE = /(?<![\d-]|\d )\d{3}[\s-]?\d{3}(?![\d-]| \d)/gu;
/** "Email", "my mail id is", "mine then:": what stands before an address calls it, and says nothing of how to answer or for whom. */
const CALLS_ADDRESS =
  /(?:\b(?:(?:use|take) )?(?:mine|hers|his|theirs|my own|my one)(?: then| please| pls)?(?: is|[:,-]| -)?|\b(?:my |mi |the |our )?(?:e-?mails?|mails?|gmail)(?: (?:address|adress|id|addr))?(?: ?(?:is|wa|:|na))?|(?:私の)?(?:メールアドレス|メアド|メール|アドレス)(?:は|:|：|、)?)[ \u3000]?\0|(?<=^|[\s。、,.!?])(?:[^\s。、,.!?のをがはで\0]{1,10}(?:は|:|：)|(?:(?:my|the|our|please|replies|send|write) )?[\p{L}-]{2,20} (?:to|is|wa|at|:))[ \u3000]?\0/giu;
/** Without what is no part of an answer to a question of the form: the address, and the code that was sent to it. */
const withoutAddressOrCode = (text: string): string =>
  text
    .replace(WORD, (word) => (word.includes('@') ? '\0' : word))
    .replace(CALLS_ADDRESS, '\n')
    .replaceAll('\0', '\n')
    .replace(CODE, '\n');

/**
 * The answers in a message that was meant for something before the questions: the wish, the notice, the address, the code.
 * What is left of it belongs to none of them.
 */
function toldBeside(
  { labels }: DeskServices,
  turn: Pick<DeskTurn, 'now'>,
  draft: Pick<Draft, 'form' | 'free' | 'answers'>,
  text: string,
): Answers {
  const { answers } = draft;
  const form = formOf(draft);
  const said = form.identity === 'code' && answers['mail'] === undefined ? withoutAddressOrCode(text) : text;
  const pieces = piecesOf(said).filter(saysSomething);
  if (pieces.length === 0) return {};
  const reading = { labels, today: japaneseDate(turn.now) };
  return toldEarly({ form, answers, reading }, pieces);
}

/** A word that only moves the talk on is no name, and a place in a list is one in the list that is shown. */
const saysSomething = (piece: string): boolean =>
  [readPace, readCommand, readYesNo, placeIn].every((read) => read(piece) === undefined) &&
  ![saysNoMail, wantsAnotherCode].some((says) => says(piece));

/** No list has more places. */
const PLACES = 9;
const placeIn = (piece: string) => readPosition(piece, PLACES);

/** The draft with what such a message told. */
export function withToldBeside(services: DeskServices, turn: DeskTurn, draft: Draft, text: string): Draft {
  const told = toldBeside(services, turn, draft, text);
  return Object.keys(told).length === 0 ? draft : withTold(formOf(draft), draft, told);
}

/** The answers that a message tells with its wish, and the address that a code can go to. */
export function toldWith(
  services: DeskServices,
  turn: DeskTurn,
  draft: Pick<Draft, 'form' | 'free' | 'answers'>,
  wished: string,
): Answers {
  const others = besideWish(wished);
  const { answers } = draft;
  const form = formOf(draft);
  const reading = { labels: services.labels, today: japaneseDate(turn.now) };
  const named = toldIn({ form, answers, open: undefined, namedOnly: true, reading }, piecesOf(wished));
  const told = others.length === 0 ? {} : toldBeside(services, turn, draft, others.join('\n'));
  const whole = foundInWish(form, wished, { ...reading, answers });
  return { ...told, ...named, ...whole, ...storyIn(form, answers, wished), ...addressIn(form, wished) };
}

/** What stands behind the sentence of the wish, or around its name in a list of answers. */
function besideWish(wished: string): readonly string[] {
  const pieces = piecesOf(wished);
  if (pieces.some(namesRequest)) return pieces.filter((piece) => !namesRequest(piece));
  const [, ...others] = sentencesOf(wished);
  return others;
}

/** The answers for which all of the message is looked at: one that names several addresses names them in several parts. */
function foundInWish({ fields }: Form, wished: string, reading: Reading): Answers {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const found = field.findInWish?.(wished, reading);
      return found === undefined ? [] : [[key, found]];
    }),
  );
}

/** So many UTF-16 units a story has at least. */
const STORY = { latin: 20, japanese: 12 } as const;
const IN_JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** What is told beside the wish to complain, or to ask something, is what the form asks for first. */
function storyIn(form: Form, answers: Answers, wished: string): Answers {
  const [[first, field] = []] = Object.entries(form.fields);
  if (first === undefined || form.identity === 'code' || field?.freeWords !== true) return {};
  const story = storyOf(form.id, wished);
  return answers[first] !== undefined || story === undefined ? {} : { [first]: story };
}

/**
 * The answers at the notice: of a complaint or an inquiry the matter, too, with what was told of it before. What answers
 * another question, or is where somebody lives, is none of it.
 */
export function toldAtNotice(
  services: DeskServices,
  turn: Pick<DeskTurn, 'now'>,
  draft: Pick<Draft, 'form' | 'free' | 'answers'>,
  text: string,
): Answers {
  const told = toldBeside(services, turn, draft, text);
  const isMatter = (sentence: string) =>
    saysSomething(sentence) &&
    !holdsWayToReach(sentence) &&
    Object.keys(toldBeside(services, turn, draft, sentence)).length === 0;
  const matter = sentencesOf(text).filter(isMatter).join('\n');
  return { ...told, ...withMatter(draft, looksLikeQuestion(text) ? '' : matter) };
}

function withMatter({ form, answers }: Pick<Draft, 'form' | 'answers'>, matter: string): Answers {
  const [first = ''] = Object.keys(FORMS[form].fields);
  if (!isOfWords(form) || !isStory(matter)) return {};
  const before = answers[first];
  return { [first]: typeof before === 'string' ? joined(before, matter) : matter };
}

const isStory = (told: string): boolean =>
  told.length >= (IN_JAPANESE.test(told) ? STORY.japanese : STORY.latin);

/** What somebody tells beside the wish for a form that is made of words. */
function storyOf(form: RequestTypeId, wished: string): string | undefined {
  if (!isOfWords(form)) return undefined;
  const [, ...others] = sentencesOf(wished);
  const story = form === 'complaint' ? matterOf(wished) : others.join('\n');
  return isStory(story) ? story : undefined;
}

/** An agent tells how their client is known: no code goes there. 「山田様のご連絡先は yamada@…」 */
const OF_ANOTHER =
  /(?:様|さん|氏|依頼者|依頼人|本人|息子|娘|母|父|夫|妻|主人)(?:の|が)[^。\n@]{0,16}$|\b(?:his|her|their|(?:my |our |the )?client(?:'s)?) (?:e-?mail|mail|address|contact)[^.\n@]{0,16}$/iu;
/** So many UTF-16 units before an address say whose it is. */
const BEFORE_ADDRESS = 30;

const isOfAnother = (wished: string, address: string): boolean => {
  const at = wished.toLowerCase().indexOf(address.toLowerCase());
  return at > 0 && OF_ANOTHER.test(wished.slice(Math.max(0, at - BEFORE_ADDRESS), at));
};

function addressIn({ identity }: Form, wished: string): Answers {
  const mail = identity === 'code' ? readEmail(wished) : undefined;
  if (mail?.ok === true && isOfAnother(wished, mail.value)) return {};
  return mail?.ok === true ? { address: mail.value } : {};
}
