import type { DialogContext } from 'botbuilder-dialogs';
import { NOTICE_CHOICES } from '../../src/domain/form/askFor';
import type { DeskTurn } from './deskTurn';
import { openAsked } from './openAsked';

/** Asks the open question once more; the notice is not read out again: it stands above. */
export function askOpenAgain(dc: DialogContext, turn: DeskTurn): Promise<void> {
  if (openAsked(dc, turn) !== 'notice') return dc.repromptDialog();
  turn.said.push({ kind: 'say', key: 'form:noticeGoOn', choices: NOTICE_CHOICES });
  return Promise.resolve();
}
