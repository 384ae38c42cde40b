import { inSeconds } from '../../src/domain/conversation/units';
import type { Ask, Choice } from '../../src/domain/conversation/utterance';
import type { IdentityShown } from '../../src/domain/form/form';
import {
  afterTry,
  askCode,
  awaitedBy,
  CODE_CHOICES,
  type Expected,
  notACode,
  notConfirmed,
  OTHER_ADDRESS,
  RESEND,
  secondsToWait,
} from '../../src/domain/identity/confirm';
import { readChoice } from '../../src/recognition/choices/choice';
import { readCode } from '../../src/recognition/contact/code';
import { wantsAnotherCode } from '../../src/recognition/contact/anotherCode';
import { saysCodeIsMissing } from '../../src/recognition/contact/codeMissing';
import { readEmail } from '../../src/recognition/contact/email';
import { readYesNo } from '../../src/recognition/choices/yesNo';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { askAgain } from './askAgain';
import { askMissing, goesWithoutMail } from './codeMissing';
import { noteConfirmed, sendCode, tryCode } from './codes';

/** What stands of the code that is waited for. */
export type CodeAsked = Pick<
  IdentityShown,
  'codeId' | 'codeSentAt' | 'letters' | 'joined' | 'codeSpent' | 'refusals'
>;

/** What a code is for, and all that differs with it. */
export interface CodeFor<Opened, Other = never> {
  /** What its tries and limits are counted by: an address, or a number whose address is told to nobody. */
  readonly countedBy: string;
  /** Where it goes; undefined for a number that leads nowhere, and nobody can tell the difference. */
  readonly mailTo: () => Promise<string | undefined>;
  /** Said with the code on its way. */
  readonly tellSent: (shape: Expected) => Ask;
  /** Told to whoever has not got the code. */
  readonly tellMissing: (asked: CodeAsked) => Pick<Ask, 'key' | 'values'>;
  /** The keyed digest of the address that the code went to, if it went anywhere. */
  readonly sentTo: string | undefined;
  /** Does what the right code is for, and says so; undefined when it is gone by now, as if the code had expired. */
  readonly open: () => Promise<Opened | undefined>;
  /** What follows when another address is wanted, or `given` in these very words; absent where none may be. */
  readonly otherAddress?: (given: boolean) => Promise<Other>;
  /** What follows when there is no e-mail after all; absent where nobody can go on without. */
  readonly withoutMail?: () => Other;
}

interface Means {
  readonly services: DeskServices;
  readonly turn: DeskTurn;
}
interface AtCode<Asked, Opened, Other> extends Means {
  readonly purpose: CodeFor<Opened, Other>;
  readonly asked: Asked;
}

interface Sent {
  readonly is: 'sent';
  readonly asked: CodeAsked;
  readonly mailTo: string | undefined;
}
/** Too many codes were sent for this, to that address, or from this network; to say so is the caller's. */
interface Limit {
  readonly is: 'limit';
}
/** The very object that was given, when nothing about it changed. */
interface Open<Asked> {
  readonly is: 'open';
  readonly asked: Asked;
}
interface Right<Opened> {
  readonly is: 'right';
  readonly opened: Opened;
}
export type CodeHeard<Asked, Opened> = Open<Asked> | Sent | Limit | Right<Opened>;

/** Sends a code and says that it is on its way. `before` is what was told here of a code for the same. */
export async function sendByCode(
  { services, turn }: Means,
  { countedBy, mailTo: find, tellSent }: Pick<CodeFor<unknown>, 'countedBy' | 'mailTo' | 'tellSent'>,
  before: CodeAsked,
): Promise<Sent | Limit> {
  const mailTo = await find();
  const sent = await sendCode(services, turn, { countedBy, mailTo, told: before });
  if (sent === undefined) return { is: 'limit' };
  const { codeId, shape } = sent;
  turn.said.push(tellSent(shape));
  return { is: 'sent', mailTo, asked: { codeId, codeSentAt: turn.now, ...awaitedBy(shape) } };
}

/** Hears the code that is waited for, or what is said instead: another code, another address. Says what follows. */
export async function hearByCode<Asked extends CodeAsked, Opened, Other = never>(
  at: AtCode<Asked, Opened, Other>,
): Promise<CodeHeard<Asked, Opened> | Other> {
  const { purpose, services, turn } = at;
  const code = readCode(turn.heard.text);
  if (code !== undefined) return hearCode(at, code);
  const { withoutMail } = purpose;
  if (withoutMail !== undefined && goesWithoutMail(turn.heard.text, choicesFor(purpose), services.labels))
    return withoutMail();
  if (saysCodeIsMissing(turn.heard.text) || givesFixedAddress(at)) return tellMissing(at);
  return (await hearWish(at)) ?? refuse(at);
}

/** An address where the code goes to the one that is known: it is told where the code went, and to nobody whether it was that. */
const givesFixedAddress = ({ purpose, turn }: AtCode<CodeAsked, unknown, unknown>): boolean =>
  purpose.otherAddress === undefined && readEmail(turn.heard.text).ok;

/** Another code or another address, where one of them is wanted. */
function hearWish<Asked extends CodeAsked, Opened, Other>(
  at: AtCode<Asked, Opened, Other>,
): Promise<Sent | Limit | Open<Asked> | Other> | undefined {
  const { purpose, services, turn, asked } = at;
  const { text } = turn.heard;
  const { otherAddress } = purpose;
  // An address that is given stands before whatever was said of another one.
  if (otherAddress !== undefined && readEmail(text).ok) return otherAddress(true);
  const picked = readChoice(choicesFor(purpose), text, services.labels);
  const chosen = picked.ok ? picked.value : undefined;
  if (chosen === OTHER_ADDRESS.value) return otherAddress?.(false);
  return chosen === RESEND.value || agreesToAnother(asked, text) ? resend(at) : undefined;
}

function refuse<Asked extends CodeAsked>({
  turn,
  purpose,
  asked,
}: AtCode<Asked, unknown, unknown>): Open<Asked> {
  const question = askCode(asked, choicesFor(purpose));
  return { is: 'open', asked: askAgain(turn, asked, { refused: () => [notACode(asked)], question }) };
}

const choicesFor = ({ otherAddress }: Pick<CodeFor<unknown, unknown>, 'otherAddress'>): readonly Choice[] =>
  otherAddress === undefined ? [RESEND] : CODE_CHOICES;

/** No refusal is counted: the question was understood, and so was the answer. */
function tellMissing<Asked extends CodeAsked>({
  turn,
  purpose,
  asked,
}: AtCode<Asked, unknown, unknown>): Open<Asked> {
  const offered = { choices: choicesFor(purpose), withoutMail: purpose.withoutMail !== undefined };
  turn.said.push(askMissing(asked, purpose.tellMissing(asked), offered));
  return { is: 'open', asked };
}

/** A new one is asked for, or was offered since the code is of no use any more. */
function agreesToAnother({ codeSpent }: CodeAsked, typed: string): boolean {
  return wantsAnotherCode(typed) || (codeSpent === true && readYesNo(typed) === 'yes');
}

async function resend<Asked extends CodeAsked>(
  at: AtCode<Asked, unknown, unknown>,
): Promise<Sent | Limit | Open<Asked>> {
  const { turn, purpose, asked } = at;
  const left = secondsToWait(asked, turn.now);
  if (left === 0) return sendByCode(at, purpose, asked);
  turn.said.push(
    { kind: 'say', key: 'identity:wait', values: { seconds: inSeconds(left) } },
    askCode(asked, choicesFor(purpose)),
  );
  return { is: 'open', asked };
}

async function hearCode<Asked extends CodeAsked, Opened>(
  { services, turn, purpose, asked }: AtCode<Asked, Opened, unknown>,
  code: string,
): Promise<Open<Asked> | Right<Opened>> {
  const { countedBy, sentTo } = purpose;
  const tried = await tryCode(turn, services.digests, { countedBy, code });
  const opened = tried === 'right' ? await purpose.open() : undefined;
  if (opened !== undefined) {
    if (sentTo !== undefined) noteConfirmed(turn, sentTo);
    return { is: 'right', opened };
  }
  const failed = tried === 'right' ? 'expired' : tried;
  turn.said.push(...notConfirmed(failed, asked, choicesFor(purpose)));
  return { is: 'open', asked: { ...asked, ...afterTry(failed) } };
}
