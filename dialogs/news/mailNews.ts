import type { Ask, Value } from '../../src/domain/conversation/utterance';
import { ASK_EMAIL, askCode } from '../../src/domain/identity/confirm';
import { askWhether } from '../../src/domain/identity/doubtfulAddress';
import type { NewsWish } from '../../src/recognition/wishes/announce';
import { type AddressShown, confirmAddress } from '../byCode/confirmAddress';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';
import { say } from '../desk/menu';
import { changeNews, untilWhen } from './newsChange';

/** Where news by mail stands: first an address is asked for, then the code that went to it. */
export interface MailNews extends AddressShown {
  readonly wish: NewsWish;
}

/** The question that is open. The first one says what the address is used for. */
export function mailNewsQuestion({ wish, codeId, doubted, ...shown }: MailNews, until: Value): Ask {
  if (doubted !== undefined) return askWhether(doubted, ASK_EMAIL);
  if (codeId !== undefined) return askCode(shown);
  if (wish === 'stopAnnouncing') return { ...ASK_EMAIL, key: 'announce:askWhich' };
  return { ...ASK_EMAIL, key: 'announce:askEmail', values: { until } };
}

/** Hears an address, or the code. Gives what is left to be asked; undefined when it is done. */
export async function hearMailNews(
  services: DeskServices,
  turn: DeskTurn,
  { wish, ...shown }: MailNews,
): Promise<MailNews | undefined> {
  const askEmail = mailNewsQuestion({ wish }, untilWhen(services, turn));
  const heard = await confirmAddress({ services, turn, shown, askEmail });
  if (heard.is === 'open') return { wish, ...heard.shown };
  if (heard.is === 'limit') turn.said.push(say('announce:limit'));
  else await changeNews(services, turn, { wish, kind: 'mail', to: shown.address ?? '' });
  return undefined;
}
