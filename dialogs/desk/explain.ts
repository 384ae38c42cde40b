import type { DialogContext } from 'botbuilder-dialogs';
import type { MessageKey } from '../../locales';
import { NOTICE_CHOICES } from '../../src/domain/form/askFor';
import type { Say } from '../../src/domain/conversation/utterance';
import { type Draft, unanswered } from '../../src/domain/form/form';
import { formOf } from '../../src/forms';
import type { ActOf } from '../../src/talk/act';
import type { Explained } from '../../src/talk/explained';
import { openField } from '../../src/talk/openField';
import type { DeskTurn } from './deskTurn';

/** The reason of a question, its meaning, an example, whether it must be answered, or how many more there are. */
export function explanation({ draft }: DeskTurn, { of, asked }: ActOf<'asksAbout'>): Say {
  switch (asked) {
    case 'howLong':
      return howManyLeft(draft);
    case 'why':
      return told(`explain:${of}.why`, `explain:${of}.must`);
    case 'must':
    case 'ifNot':
      return told(`explain:${of}.must`);
    case 'example':
      return exampleOf(draft, of);
    case 'what':
      return told(`explain:${of}.what`);
  }
}

/** An example where the question has one; else what is meant. */
function exampleOf(draft: Draft | null, of: Explained): Say {
  const example = openField(draft)?.example ?? BESIDE_FORMS[of];
  if (example === undefined) return told(`explain:${of}.what`);
  return { kind: 'say', key: 'form:example', values: { example: { key: example } } };
}

/** How many questions a form still asks, the open one among them, as its answers stand. */
function howManyLeft(draft: Draft | null): Say {
  const left = draft === null ? 0 : unanswered(formOf(draft), draft.answers).length;
  const values = { questions: { key: 'desk:unit.questions', count: left } } as const;
  return { kind: 'say', key: left === 0 ? 'form:noneLeft' : 'form:left', values };
}

function told(first: MessageKey, then?: MessageKey): Say {
  if (then === undefined) return { kind: 'say', key: 'explain:one', values: { first: { key: first } } };
  return { kind: 'say', key: 'explain:both', values: { first: { key: first }, then: { key: then } } };
}

/** Examples of the questions that are no field; of the others what is meant tells more. */
const BESIDE_FORMS: Readonly<Partial<Record<Explained, MessageKey>>> = {
  address: 'inquiry:email.example',
  newsAddress: 'inquiry:email.example',
  code: 'explain:code.example',
  newsCode: 'explain:code.example',
  numberCode: 'explain:code.example',
  number: 'explain:number.example',
};

/** Asks what stood open once more. A notice is not read out again: it stands above. */
export function askAgain(dc: DialogContext, turn: DeskTurn, open: Explained | undefined): Promise<void> {
  if (open !== 'notice') return dc.repromptDialog();
  turn.said.push({ kind: 'say', key: 'form:noticeGoOn', choices: NOTICE_CHOICES });
  return Promise.resolve();
}
