import { inDays } from '../../src/domain/conversation/units';
import { askFirst } from '../forms/confirming';
import { RequestDialog } from '../forms/requestDialog';
import { AnnounceDialog } from '../news/announceDialog';
import { pressRequestButton } from '../requests/pressRequestButton';
import { LostNumberDialog } from '../requests/lostNumber';
import { leaveStatus, StatusDialog } from '../requests/statusDialog';
import { type At, tell } from './at';
import { menu, say } from './menu';

const LEFT_AT_ONCE = [StatusDialog.ID, LostNumberDialog.ID, AnnounceDialog.ID, RequestDialog.ID];

/** A question about a request, or about news, is left at once, since nothing is lost by it; a form only after asking. */
export async function stop({ services, dc, turn }: At): Promise<void> {
  const { id = '' } = dc.activeDialog ?? {};
  if (LEFT_AT_ONCE.includes(id)) return leaveStatus(dc, turn);
  const taken = dc.activeDialog === undefined && (await pressRequestButton(services, dc, turn));
  if (!taken) askFirst(dc, turn, 'cancel');
}

/** Whoever breaks off a form is told that it waits, and that nothing has been sent; the question is not asked again. */
export function pause(at: At): Promise<void> {
  const { services, dc, turn } = at;
  const { draft, state } = turn;
  if (draft === null || dc.activeDialog === undefined)
    return tell(at, [say('desk:smalltalk', menu(state.language))]);
  const values = { days: inDays(services.settings.draftDays), number: draft.number ?? '' };
  const key = draft.number === undefined ? 'form:keptHere' : 'form:keptForLater';
  return tell(at, [{ kind: 'say', key, values }]);
}
