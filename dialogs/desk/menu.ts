import type { Locale } from '../../locales';
import {
  type SecondOpinionGiver,
  secondOpinionValues,
} from '../../src/domain/conversation/secondOpinionNotice';
import { inDays } from '../../src/domain/conversation/units';
import type { Choice, Say, Utterance } from '../../src/domain/conversation/utterance';
import { present } from '../../src/domain/present';
import type { DeskSettings } from '../../src/ports/settings';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { WISHES } from '../forms/wishes';
import { commandButton, languageButton, menuButton } from '../../src/domain/conversation/button';

export const WRITE_TO_STAFF: Choice = { value: menuButton('inquiry'), label: 'desk:choice.inquiry' };
export const ASK_A_PERSON: Choice = { value: commandButton('human'), label: 'desk:choice.human' };
/** Leaves a question that nobody has to answer. */
export const LEAVE: Choice = { value: commandButton('cancel'), label: 'form:cancel' };
/** Offered with what the policy says of its own revisions. */
export const ANNOUNCE: Choice = { value: commandButton('announce'), label: 'announce:choice.announce' };
export const STATUS: Choice = { value: commandButton('status'), label: 'desk:choice.status' };
const OTHER_LANGUAGE: Readonly<Record<Locale, Choice>> = {
  ja: { value: languageButton('en'), label: 'desk:choice.english' },
  en: { value: languageButton('ja'), label: 'desk:choice.japanese' },
};
export const YES_NO: readonly Choice[] = [
  { value: 'yes', label: 'desk:choice.yes' },
  { value: 'no', label: 'desk:choice.no' },
];

/** What the desk can do, as buttons. */
export function menu(language: Locale): readonly Choice[] {
  return [...WISHES, STATUS, OTHER_LANGUAGE[language]];
}

export function say(key: Say['key'], choices?: readonly Choice[]): Say {
  return { kind: 'say', key, ...present({ choices }) };
}

/** Who is speaking, what becomes of what is typed (APPI Art. 21), and what can be done here. */
export function greet(services: DeskServices, turn: DeskTurn): readonly Utterance[] {
  const company = services.settings.company[turn.state.language];
  return [{ kind: 'say', key: 'desk:greeting', values: { company } }, ...notices(services, turn)];
}

/** Where others read along: what is answered there and what is not, and nothing to press that is refused. */
export function greetGroup({ settings }: DeskServices, { state }: DeskTurn): readonly Utterance[] {
  state.greeted = true;
  const company = settings.company[state.language];
  return [{ kind: 'say', key: 'desk:groupGreeting', values: { company } }];
}

/** What stands above the first input of every chat: what becomes of what is typed. */
export function notices(
  { settings }: DeskServices,
  turn: DeskTurn,
  choices: readonly Choice[] = menu(turn.state.language),
): readonly Utterance[] {
  const { language } = turn.state;
  const company = settings.company[language];
  const notice = {
    key: 'desk:shortNotice',
    values: { company, days: inDays(settings.conversationDays) },
  } as const;
  turn.state.greeted = true;
  const { secondOpinion: giver } = settings;
  return [
    ...(giver === undefined ? [] : [tellSecondOpinion(giver, language)]),
    ...tellThrough(settings, turn),
    { kind: 'say', ...withPost(settings, notice), choices },
  ];
}

/** Through whose hands the words go on this channel, and where they need not. */
function tellThrough({ publicUrl }: DeskSettings, { traits: { through } }: DeskTurn): readonly Utterance[] {
  return through === undefined ? [] : [{ kind: 'say', key: through, values: { url: `${publicUrl}/chat` } }];
}

/** The way by post is offered only where the company has announced where to. */
function withPost(
  { contactOffice }: DeskSettings,
  notice: Pick<Say, 'key' | 'values'>,
): Pick<Say, 'key' | 'values'> {
  return contactOffice === undefined ? notice : { key: 'desk:noticeAndPost', values: { notice } };
}

/** Who else may see a question about the policy; said before the first one can be typed. */
export function tellSecondOpinion(giver: SecondOpinionGiver, language: Locale): Say {
  return { kind: 'say', key: 'desk:secondOpinion.short', values: secondOpinionValues(giver, language) };
}
