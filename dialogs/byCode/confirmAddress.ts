import { PATIENCE } from '../../src/domain/conversation/patience';
import type { Ask, Utterance } from '../../src/domain/conversation/utterance';
import { pickedFrom } from '../../src/domain/form/doubt';
import type { IdentityShown } from '../../src/domain/form/form';
import { codeSent, missedAt } from '../../src/domain/identity/confirm';
import { addressChoices, askWhether } from '../../src/domain/identity/doubtfulAddress';
import { namesChoice, readChoice } from '../../src/recognition/choices/choice';
import { readEmail } from '../../src/recognition/contact/email';
import { addressesMeant } from '../../src/recognition/contact/mailTypo';
import { saysNoMail } from '../../src/recognition/contact/noMail';
import { readPosition } from '../../src/recognition/choices/position';
import { readYesNo } from '../../src/recognition/choices/yesNo';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { say } from '../desk/menu';
import { askAgain } from './askAgain';
import { type CodeAsked, type CodeFor, hearByCode, sendByCode } from './byCode';
import { typedIn } from '../../src/talk/typed';

/** How far an address was shown to be somebody's: it was typed, a code went to it, the code can be used no more. */
export type AddressShown = CodeAsked & Pick<IdentityShown, 'address' | 'doubted'>;

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
  /** The question for the address, in the words of whoever asks; with a choice where there is a way on without one. */
  readonly askEmail: Ask;
}

/**
 * Hears an address and then the code that went to it, and says what follows for either; the same is said and sent
 * whether or not the address is known. What a confirmed one is good for, and a limit, is for the caller to say.
 */
export async function confirmAddress(asking: Asking): Promise<AddressHeard> {
  const { codeId, address } = asking.shown;
  if (typedIn(asking.turn.heard).command()?.is === 'back') return beginAgain(asking);
  if (codeId === undefined || address === undefined) return hearAddress(asking);
  return hearAtCode(asking, address);
}

function beginAgain({ turn, askEmail }: Asking): AddressHeard {
  turn.said.push(askEmail);
  return { is: 'open', shown: {} };
}

async function hearAddress(asking: Asking): Promise<AddressHeard> {
  const { turn, shown, askEmail } = asking;
  const { doubted } = shown;
  const read = readEmail(turn.heard.text);
  const settled = settledAddress(asking, read.ok ? read.value : undefined);
  if (settled !== undefined) return send(asking, settled);
  if (saysNone(asking)) return { is: 'none' };
  if (read.ok) return sendOrDoubt(asking, read.value);
  const refusal = say(`form:refusal.${read.reason}`);
  const again = askAgain(turn, shown, {
    refused: (refusals) => [refusal, ...exampleAfter(refusals)],
    question: doubted === undefined ? askEmail : askWhether(doubted, askEmail),
  });
  return { is: 'open', shown: again };
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
    yes: meant === 'yes',
    no: meant === 'no',
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

async function send(asking: Asking, address: string): Promise<AddressHeard> {
  const { shown } = asking;
  const sent = await sendByCode(asking, codeTo(asking, address), shown.address === address ? shown : {});
  return sent.is === 'limit' ? { is: 'limit', address } : { is: 'open', shown: { address, ...sent.asked } };
}

async function hearAtCode(asking: Asking, address: string): Promise<AddressHeard> {
  const heard = await hearByCode({ ...asking, purpose: codeTo(asking, address), asked: asking.shown });
  switch (heard.is) {
    case 'open':
      return { is: 'open', shown: heard.asked };
    case 'sent':
      return { is: 'open', shown: { address, ...heard.asked } };
    case 'right':
      return { is: 'confirmed' };
    case 'limit':
      return { is: 'limit', address };
    case 'elsewise':
      return heard.heard;
  }
}

/** Another address was wanted, or none, and what followed. */
interface Other {
  readonly is: 'elsewise';
  readonly heard: AddressHeard;
}

/** A code that shows that somebody holds the mailbox of an address that they typed. */
function codeTo(asking: Asking, address: string): CodeFor<true, Other> {
  const { services, turn, askEmail } = asking;
  const { mailDomain } = services.settings;
  const ways = askEmail.choices ?? [];
  return {
    countedBy: address,
    mailTo: () => Promise.resolve(address),
    tellSent: (shape) => codeSent(address, shape, mailDomain),
    tellMissing: (asked) => missedAt(address, asked, mailDomain),
    sentTo: services.digests.address(address),
    open() {
      turn.said.push(say('identity:confirmed'));
      return Promise.resolve(true);
    },
    otherAddress: async (given) => ({
      is: 'elsewise',
      heard: given ? await hearAddress(asking) : beginAgain(asking),
    }),
    ...(ways.length === 0 ? {} : { withoutMail: () => ({ is: 'elsewise', heard: { is: 'none' } }) as const }),
  };
}

/** What an address looks like, for whoever is stuck. */
function exampleAfter(refusals: number): readonly Utterance[] {
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
