import type { Ask, Value } from '../src/domain/conversation/utterance';
import {
  afterTry,
  ASK_CODE,
  ASK_EMAIL,
  CODE_CHOICES,
  codeSent,
  notConfirmed,
  secondsToWait,
} from '../src/domain/identity/confirm';
import type { NewsWish } from '../src/recognition/announce';
import { readChoice } from '../src/recognition/choice';
import { readCode } from '../src/recognition/code';
import { readCommand } from '../src/recognition/command';
import { readEmail } from '../src/recognition/email';
import { readYesNo } from '../src/recognition/yesNo';
import { issueCode } from '../src/usecases/issueCode';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';
import { say } from './menu';
import { changeNews, untilWhen } from './newsChange';

/** Where news by mail stands: first an address is asked for, then the code that went to it. */
export interface MailNews {
  readonly wish: NewsWish;
  readonly address?: string;
  readonly codeId?: string;
  readonly codeSentAt?: number;
  readonly codeSpent?: true;
}

/** What is left to be asked; undefined when it is done. */
type Left = Promise<MailNews | undefined>;

/** The question that is open. The first one says what the address is used for. */
export function mailNewsQuestion({ wish, codeId }: MailNews, until: Value): Ask {
  if (codeId !== undefined) return ASK_CODE;
  if (wish === 'stopAnnouncing') return { ...ASK_EMAIL, key: 'announce:askWhich' };
  return { ...ASK_EMAIL, key: 'announce:askEmail', values: { until } };
}

/** Hears an address, or the code; the same is said and sent whether or not the address is known. */
export async function hearMailNews(services: DeskServices, turn: DeskTurn, asked: MailNews): Left {
  const typed = turn.heard.text;
  const digits = readCode(typed);
  if (asked.codeId === undefined) return hearAddress(services, turn, asked);
  if (readCommand(typed)?.is === 'back') return askEmail(services, turn, asked);
  if (digits === undefined) return hearInstead(services, turn, asked);
  return hearCode(services, turn, asked, digits);
}

async function hearAddress(services: DeskServices, turn: DeskTurn, asked: MailNews): Left {
  const read = readEmail(turn.heard.text);
  if (read.ok) return send(services, turn, asked, read.value);
  turn.said.push({ kind: 'say', key: `form:refusal.${read.reason}` });
  return askEmail(services, turn, asked);
}

/** Something else than a code while one is asked for: another code, or another address. */
async function hearInstead(services: DeskServices, turn: DeskTurn, asked: MailNews): Left {
  const typed = turn.heard.text;
  const picked = readChoice(CODE_CHOICES, typed, services.labels);
  const wanted = picked.ok ? picked.value : undefined;
  const agreed = asked.codeSpent === true && readYesNo(typed) === 'yes';
  if (wanted === 'code:other') return askEmail(services, turn, asked);
  if (wanted === 'code:resend' || agreed) return resend(services, turn, asked);
  if (readEmail(typed).ok) return hearAddress(services, turn, asked);
  turn.said.push({ kind: 'say', key: 'identity:notACode' }, ASK_CODE);
  return asked;
}

async function resend(services: DeskServices, turn: DeskTurn, asked: MailNews): Left {
  const seconds = secondsToWait(asked, turn.now);
  if (seconds === 0 && asked.address !== undefined) return send(services, turn, asked, asked.address);
  turn.said.push({ kind: 'say', key: 'identity:wait', values: { seconds: String(seconds) } }, ASK_CODE);
  return asked;
}

async function send(services: DeskServices, turn: DeskTurn, { wish }: MailNews, address: string): Left {
  const { language } = turn.state;
  const issued = await issueCode(services, {
    ...{ countedBy: address, mailTo: address, network: turn.network, now: turn.now, language },
    company: services.settings.company[language],
  });
  if (issued === undefined) {
    turn.said.push(say('announce:limit'));
    return undefined;
  }
  turn.code = issued.code;
  turn.messages.push(...issued.messages);
  turn.said.push(codeSent(address));
  return { wish, address, codeId: issued.code.id, codeSentAt: turn.now };
}

async function hearCode(services: DeskServices, turn: DeskTurn, asked: MailNews, digits: string): Left {
  const { wish, address = '', codeId = '' } = asked;
  const digest = services.digests.code(codeId, digits);
  const tried = await turn.tryCode({
    ...{ codeId, digest, now: turn.now },
    conversationId: turn.conversation.id,
  });
  if (tried === 'right') {
    turn.said.push(say('identity:confirmed'));
    await changeNews(services, turn, { wish, kind: 'mail', to: address });
    return undefined;
  }
  turn.said.push(...notConfirmed(tried));
  return { ...asked, ...afterTry(tried) };
}

function askEmail(services: DeskServices, turn: DeskTurn, { wish }: MailNews): Left {
  turn.said.push(mailNewsQuestion({ wish }, untilWhen(services, turn)));
  return Promise.resolve({ wish });
}
