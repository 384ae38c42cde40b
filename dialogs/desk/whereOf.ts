import type { DialogContext } from 'botbuilder-dialogs';
import { japaneseDate } from '../../src/domain/calendar/japaneseDate';
import { type Draft, type Field, stageOf } from '../../src/domain/form/form';
import { justTalkedOf } from '../../src/domain/conversation/talkedOf';
import { present } from '../../src/domain/present';
import { formOf } from '../../src/forms';
import { askedInForm, type Explained } from '../../src/talk/explained';
import type { Understand, Understanding } from '../../src/ports/understand';
import type { State, Where } from '../../src/talk/where';
import { askedIn, RequestDialog } from '../forms/requestDialog';
import { AnnounceDialog } from '../news/announceDialog';
import { LostNumberDialog } from '../requests/lostNumber';
import { StatusDialog } from '../requests/statusDialog';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';

/** What a question is, whether or not a form asks it. */
interface Open {
  readonly state: State;
  readonly explained?: Explained;
  readonly withdrawing?: string;
}

/** Where the conversation stands, as a message is read from there. */
export function whereOf({ labels, policyInForce }: DeskServices, dc: DialogContext, turn: DeskTurn): Where {
  const { draft } = turn;
  const { state, explained, withdrawing } = openIn(dc, turn);
  const understand = remembering(policyInForce().understand);
  return {
    state,
    draft,
    explained,
    withdrawing,
    wishes: turn.state.wishes ?? [],
    talkedOf: justTalkedOf(turn.state.lastTopic, turn.conversation.watermark),
    toldFact: justTalkedOf(turn.state.lastFact, turn.conversation.watermark)?.fact,
    labels,
    understand,
    awaitsCode: explained !== undefined && CODES.includes(explained),
    language: turn.state.language,
    today: japaneseDate(turn.now),
  };
}

/** A message and its parts are looked at by several readers: each text is understood once. */
function remembering(understand: Understand): Understand {
  const known = new Map<string, Understanding>();
  return {
    ...understand,
    meaningOf(text, language) {
      const key = `${language}:${text}`;
      const meant = known.get(key) ?? understand.meaningOf(text, language);
      known.set(key, meant);
      return meant;
    },
  };
}

const CODES: readonly Explained[] = ['code', 'numberCode', 'newsCode'];

function openIn(dc: DialogContext, turn: DeskTurn): Open {
  if (turn.state.confirming !== undefined) return { state: 'sure' };
  const { activeDialog } = dc;
  if (activeDialog === undefined) return { state: turn.group ? 'group' : 'free' };
  const beside = Object.hasOwn(BESIDE_FORMS, activeDialog.id) ? BESIDE_FORMS[activeDialog.id] : undefined;
  return beside?.(dc, turn) ?? inForm(turn);
}

/** What is asked while a dialog is on top that is no form, before a code is waited for and after. */
const BESIDE_FORMS: Readonly<Record<string, (dc: DialogContext, turn: DeskTurn) => Open>> = {
  [StatusDialog.ID]: (dc) =>
    waitsForCode(dc) ? { state: 'code', explained: 'numberCode' } : { state: 'beside', explained: 'number' },
  [LostNumberDialog.ID]: (dc) =>
    waitsForCode(dc) ? { state: 'code', explained: 'code' } : { state: 'beside', explained: 'address' },
  [AnnounceDialog.ID]: (dc, { traits }) => {
    if (traits.called) return { state: 'yesNo' };
    return waitsForCode(dc)
      ? { state: 'code', explained: 'newsCode' }
      : { state: 'beside', explained: 'newsAddress' };
  },
  [RequestDialog.ID]: (dc) => {
    const { wish, receiptNumber } = askedIn(dc);
    if (receiptNumber === undefined) return { state: 'beside' };
    return wish === 'add' ? { state: 'adding' } : { state: 'yesNo', withdrawing: receiptNumber };
  },
};

function waitsForCode(dc: DialogContext): boolean {
  const { codeId } = (dc.activeDialog?.state ?? {}) as { readonly codeId?: string };
  return codeId !== undefined;
}

/** A form whose draft is gone asks nothing; its dialog ends with the next word. */
function inForm({ draft }: DeskTurn): Open {
  if (draft === null) return { state: 'choice' };
  return present({ state: stateIn(draft), explained: askedInForm(draft) });
}

function stateIn(draft: Draft): State {
  const stage = stageOf(formOf(draft), draft);
  if (stage.at === 'question') return kindOf(stage.field);
  if (stage.at !== 'identity') return STATE_AT[stage.at];
  return draft.identity.codeId === undefined ? 'address' : 'code';
}

const STATE_AT = { notice: 'notice', similar: 'choice', confirm: 'summary' } as const;

function kindOf({ story, input }: Field): State {
  if (story === true) return 'words';
  return input.kind === 'choice' ? 'choice' : 'value';
}
