import type { DialogContext } from 'botbuilder-dialogs';
import { stageOf } from '../src/domain/form/form';
import { FORMS } from '../src/forms';
import { looksLikeQuestion } from '../src/recognition/question';
import { answerPolicy } from './answerPolicy';
import type { DeskServices } from './deskServices';
import type { DeskTurn } from './deskTurn';

/** A policy question in the middle of a form is answered, and the form goes on where it was. */
export async function answerAside(
  services: DeskServices,
  dc: DialogContext,
  turn: DeskTurn,
): Promise<boolean> {
  const { text } = turn.heard;
  if (!looksLikeQuestion(text) || takesFreeWords(turn)) return false;
  const meant = services.policyInForce().understand(text, turn.state.language);
  if (meant.kind !== 'policy' || !meant.answered) return false;
  turn.said.push(...answerPolicy(services, turn, meant));
  await dc.repromptDialog();
  return true;
}

/** A complaint may well be a question; where free words are asked for, they are the answer. */
function takesFreeWords({ draft }: DeskTurn): boolean {
  if (draft === null) return false;
  const stage = stageOf(FORMS[draft.form], draft);
  return stage.at === 'question' && stage.field.freeWords === true;
}
