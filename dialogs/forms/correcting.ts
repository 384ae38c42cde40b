import { editButton } from '../../src/domain/form/askFor';
import type { Corrected } from '../../src/domain/form/correct';
import type { Say } from '../../src/domain/conversation/utterance';
import type { Answers, Draft } from '../../src/domain/form/form';
import { relevantAnswers } from '../../src/domain/form/form';
import { correctedOf, withTold } from '../../src/domain/form/keepAnswers';
import { toldIn } from '../../src/domain/form/told';
import { present } from '../../src/domain/present';
import { formOf } from '../../src/forms';
import { piecesOf } from '../../src/recognition/text/pieces';
import { tellsOnlySlip } from '../../src/recognition/wishes/correction';
import type { ActOf } from '../../src/talk/act';
import { openQuestion } from '../../src/talk/openField';
import { readTyped } from '../../src/talk/typed';
import { type At, hearOpen } from '../desk/at';

/**
 * Puts an earlier answer right and says so, with whatever else the message tells; without the new value its question is
 * asked again. What stood open stands again.
 */
export async function correct(at: At, act: ActOf<'corrects'>): Promise<void> {
  const { dc, turn, where } = at;
  const { draft } = turn;
  if (draft === null) return;
  const { corrected, besides, rest } = act;
  if (corrected.key === 'email' && IDENTITY.includes(where.state)) {
    if (act.address !== undefined) turn.heard = { ...turn.heard, text: act.address };
    return hearOpen(at);
  }
  if (corrected.value === undefined) {
    turn.draft = withAddressTold(draft, act);
    turn.heard = { ...turn.heard, text: editButton(corrected.key) };
    return hearOpen(at);
  }
  const puts = [corrected, besides].filter((one) => one !== undefined);
  turn.draft = withRest(puts.reduce(put, draft), where, rest);
  turn.said.push(...puts.map((one) => confirmation(draft, one)));
  await dc.repromptDialog();
}

/** Where another address is heard at once. */
const IDENTITY: readonly At['where']['state'][] = ['address', 'code'];

/** Another address for the code is not an answer of the form: it is heard where the address is asked for. */
function withAddressTold(draft: Draft, { corrected, address }: ActOf<'corrects'>): Draft {
  if (corrected.key !== 'email' || address === undefined) return draft;
  return { ...draft, told: { ...draft.told, address } };
}

/** The draft with the answer as it is now, wherever it was kept. */
function put(draft: Draft, { key, value = null }: Corrected): Draft {
  if (draft.answers[key] === undefined) return { ...draft, told: { ...draft.told, [key]: value } };
  const answers = { ...draft.answers, [key]: value };
  const { told } = withOwnName(draft, key);
  return { ...draft, answers: relevantAnswers(formOf(draft), answers), ...present({ told }) };
}

/** Whoever was taken to ask for another person has said their own name all the same, by whichever question it was asked. */
function withOwnName({ answers, told }: Draft, key: string): Pick<Draft, 'told'> {
  const given = { ...told, ...answers };
  const own = OWN_NAMES.map((name) => given[name]).find((name) => typeof name === 'string');
  return key !== 'who' || own === undefined ? present({ told }) : { told: { ...told, name: own } };
}
const OWN_NAMES = ['name', 'representativeName', 'personName'] as const;

function withRest(draft: Draft, { labels, today, state }: At['where'], rest: string): Draft {
  const pieces = piecesOf(rest).filter(
    (piece) => readTyped(piece).yesNo() === undefined && !tellsOnlySlip(piece),
  );
  if (pieces.length === 0) return draft;
  const anew = state === 'summary' ? { anew: true as const } : {};
  const reading = { labels, today };
  // What agrees beside it to what is asked answers that; other words may only tell how the slip came.
  const open = openToRest(draft);
  const told: Answers = toldIn(
    { form: formOf(draft), answers: draft.answers, open, ...anew, reading },
    pieces,
  );
  return Object.keys(told).length === 0 ? draft : withTold(formOf(draft), draft, told);
}

/** A choice, or where a letter goes, may be told beside a correction. */
function openToRest(draft: Draft): string | undefined {
  const asked = openQuestion(draft);
  const { kind, autocomplete } = asked?.field.input ?? {};
  return kind === 'choice' || autocomplete === 'street-address' ? asked?.key : undefined;
}

function confirmation(draft: Draft, { key, value }: Corrected): Say {
  const field = formOf(draft).fields[key];
  if (field === undefined || value === undefined) throw new Error(`No question is called "${key}".`);
  return correctedOf(field, value);
}
