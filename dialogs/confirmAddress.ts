import { askPatiently, PATIENCE } from '../src/domain/conversation/patience';
import { inSeconds } from '../src/domain/conversation/units';
import type { Ask, Utterance } from '../src/domain/conversation/utterance';
import { pickedFrom } from '../src/domain/form/doubt';
import type { IdentityShown } from '../src/domain/form/form';
import {
  afterTry,
  askCode,
  awaitedBy,
  CODE_CHOICES,
  codeSent,
  notACode,
  notConfirmed,
  OTHER_ADDRESS,
  RESEND,
  secondsToWait,
} from '../src/domain/identity/confirm';
import { addressChoices, askWhether } from '../src/domain/identity/doubtfulAddress';
import { namesChoice, readChoice } from '../src/recognition/choice';
import { readCode } from '../src/recognition/code';
import { readCommand } from '../src/recognition/command';
import { readEmail } from '../src/recognition/email';
import { addressesMeant } from '../src/recognition/mailTypo';
import { saysNoMail } from '../src/recognition/noMail';
import { readPosition } from '../src/recognition/position';
import { readYesNo } from '../src/recognition/yesNo';
import { noteConfirmed, sendCode, tryCode } from './codes';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { say } from './menu';

/** How far an address was shown to be somebody's: it was typed, a code went to it, the code can be used no more. */
export type AddressShown = Pick<
  IdentityShown,
  'address' | 'codeId' | 'codeSentAt' | 'letters' | 'codeSpent' | 'doubted' | 'refusals'
>;

export type AddressHeard =
  /** The very object that was given, when nothing about it changed. */
  | { readonly is: 'open'; readonly shown: AddressShown }
  | { readonly is: 'confirmed' }
  /** There is no address, and the question offered to say so. */
  | { readonly is: 'none' }
  /** Too many codes went to this address, or from this network. */
  | { readonly is: 'limit'; readonly address: string };

interface Asking {
  readonly services: DeskServices;
  readonly turn: DeskTurn;
  readonly shown: AddressShown;
  /** The question for the address, in the words of whoever asks. */
  readonly askEmail: Ask;
}

/**
 * Hears an address and then the code that went to it, and says what follows for either; the same is said and sent
 * whether or not the address is known. What a confirmed one is good for, and a limit, is for the caller to say.
 */
export async function confirmAddress(asking: Asking): Promise<AddressHeard> {
  const typed = asking.turn.heard.text;
  const code = readCode(typed);
  if (readCommand(typed)?.is === 'back') return askAgain(asking);
  const { codeId, address } = asking.shown;
  if (codeId === undefined || address === undefined) return hearAddress(asking);
  return code === undefined ? hearInstead(asking) : hearCode(asking, address, code);
}

function askAgain({ turn, askEmail }: Asking): AddressHeard {
  turn.said.push(askEmail);
  return { is: 'open', shown: {} };
}

async function hearAddress(asking: Asking): Promise<AddressHeard> {
  const { turn, shown, askEmail } = asking;
  const read = readEmail(turn.heard.text);
  const settled = settledAddress(asking, read.ok ? read.value : undefined);
  if (settled !== undefined) return send(asking, settled);
  if (saysNone(asking)) return { is: 'none' };
  if (read.ok) return sendOrDoubt(asking, read.value);
  const refused = afterRefusal(shown);
  const { doubted } = refused;
  turn.said.push(
    say(`form:refusal.${read.reason}`),
    ...exampleAfter(refused),
    askAgainFor(doubted === undefined ? askEmail : askWhether(doubted, askEmail), refused),
  );
  return { is: 'open', shown: refused };
}

/** What a doubt about the address ended in: one that was offered, or the same once more. */
function settledAddress(
  { services, turn, shown: { doubted } }: Asking,
  read: string | undefined,
): string | undefined {
  if (doubted === undefined) return undefined;
  if (read !== undefined) return read === doubted.typed ? read : undefined;
  const typed = turn.heard.text;
  const meant = readYesNo(typed);
  return pickedFrom(addressChoices(doubted), {
    ...{ yes: meant === 'yes', no: meant === 'no' },
    pick: (choices) => {
      const picked = readChoice(choices, typed, services.labels);
      return picked.ok ? picked.value : undefined;
    },
  });
}

/** A code to an address that looks like a slip would never come, or would come to somebody else. */
async function sendOrDoubt(asking: Asking, address: string): Promise<AddressHeard> {
  const meant = addressesMeant(address);
  if (meant.length === 0) return send(asking, address);
  const doubted = { typed: address, meant };
  asking.turn.said.push(askWhether(doubted, asking.askEmail));
  return { is: 'open', shown: { doubted } };
}

/** Something else than a code while one is asked for: another code, or another address. */
async function hearInstead(asking: Asking): Promise<AddressHeard> {
  const { services, turn, shown } = asking;
  const typed = turn.heard.text;
  const picked = readChoice(CODE_CHOICES, typed, services.labels);
  const wanted = picked.ok ? picked.value : undefined;
  const agreed = shown.codeSpent === true && readYesNo(typed) === 'yes';
  if (wanted === OTHER_ADDRESS.value) return askAgain(asking);
  if (wanted === RESEND.value || agreed) return resend(asking);
  if (readEmail(typed).ok) return hearAddress(asking);
  const refused = afterRefusal(shown);
  turn.said.push(notACode(shown), askAgainFor(askCode(shown), refused));
  return { is: 'open', shown: refused };
}

async function resend(asking: Asking): Promise<AddressHeard> {
  const { turn, shown } = asking;
  const left = secondsToWait(shown, turn.now);
  if (left === 0 && shown.address !== undefined) return send(asking, shown.address);
  turn.said.push({ kind: 'say', key: 'identity:wait', values: { seconds: inSeconds(left) } }, askCode(shown));
  return { is: 'open', shown };
}

async function send({ services, turn, shown }: Asking, address: string): Promise<AddressHeard> {
  const told = shown.address === address ? shown : {};
  const sent = await sendCode(services, turn, { countedBy: address, mailTo: address, told });
  if (sent === undefined) return { is: 'limit', address };
  const { codeId, shape } = sent;
  turn.said.push(codeSent(address, shape));
  return { is: 'open', shown: { address, codeId, codeSentAt: turn.now, ...awaitedBy(shape) } };
}

async function hearCode(
  { services: { digests }, turn, shown }: Asking,
  address: string,
  code: string,
): Promise<AddressHeard> {
  const tried = await tryCode(turn, digests, { countedBy: address, code });
  if (tried === 'right') {
    noteConfirmed(turn, digests.address(address));
    turn.said.push(say('identity:confirmed'));
    return { is: 'confirmed' };
  }
  turn.said.push(...notConfirmed(tried, shown));
  return { is: 'open', shown: { ...shown, ...afterTry(tried) } };
}

function afterRefusal(shown: AddressShown): AddressShown {
  return { ...shown, refusals: (shown.refusals ?? 0) + 1 };
}

const askAgainFor = (asked: Ask, { refusals = 0 }: AddressShown): Ask => askPatiently(asked, refusals);

/** What an address looks like, for whoever is stuck. */
function exampleAfter({ refusals = 0 }: AddressShown): readonly Utterance[] {
  if (refusals < PATIENCE) return [];
  return [{ kind: 'say', key: 'form:example', values: { example: { key: 'inquiry:email.example' } } }];
}

/** Whether there is no address, where the question lets somebody say so. */
function saysNone({ services, turn, askEmail: { choices = [] } }: Asking): boolean {
  const { text } = turn.heard;
  if (choices.length === 0) return false;
  const named = namesChoice(choices, text, services.labels) || readPosition(text, choices.length) === 1;
  return named || saysNoMail(text);
}
