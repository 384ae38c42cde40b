import type { Locale } from '../../locales';
import type { DeskFact } from '../../src/domain/conversation/deskFact';
import type { TalkedOf } from '../../src/domain/conversation/talkedOf';
import type { Answers, Draft } from '../../src/domain/form/form';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import { FORMS } from '../../src/forms';
import { createTranslator } from '../../src/i18n/translator';
import { openEngine } from '../../src/assembly/openEngine';
import { askedInForm } from '../../src/talk/explained';
import type { State, Where } from '../../src/talk/where';
import { samplePolicy } from '../answers/samplePolicy';

/** Where a message was said: how the conversation stood, and which question of which form was open. */
export interface Place {
  readonly state: State;
  readonly language: Locale;
  readonly form?: RequestTypeId;
  readonly open?: string;
  /** Something was talked of before. */
  readonly later: boolean;
  /** What the desk told of itself before. */
  readonly toldFact?: DeskFact;
}

const NOTICE = { version: '1', at: 0, language: 'en' } as const;
const ADDRESS = { address: 'grace@example.com', codeId: 'c' } as const;
const CONFIRMED = { ...ADDRESS, confirmedAt: 1 } as const;

/** What leads to a question that only some are asked. */
const BEFORE: Readonly<Record<string, Answers>> = {
  ...Object.fromEntries(
    ['knownBy', 'evidence', 'personName', 'representativeName'].map((key) => [key, { who: 'appointed' }]),
  ),
  relation: { who: 'statutory' },
  personBirth: { who: 'statutory' },
  heirEvidence: { who: 'heir' },
  place: { method: 'paper' },
  country: { method: 'paper' },
  phone: { method: 'phone' },
};
const USUAL: Answers = {
  ...{ who: 'self', name: 'Grace Wanjiku', data: ['contact'], method: 'electronic', fee: 'agree' },
  ...{ ground: 'unneeded', answer: 'here', words: 'My number was given away.' },
};

/** A form that is filled up to its open question, or to its summary. */
function filledTo(form: RequestTypeId, open: string | undefined): Draft {
  const fields = Object.keys(FORMS[form].fields);
  const until = open === undefined ? fields.length : fields.indexOf(open);
  const usual = { ...USUAL, ...BEFORE[open ?? ''] };
  const answers = Object.fromEntries(fields.slice(0, until).map((key) => [key, usual[key] ?? null]));
  return draftOf(form, { notice: NOTICE, identity: CONFIRMED, answers });
}

const draftOf = (form: RequestTypeId, rest: Partial<Draft>): Draft => ({
  ...{ id: 'd', form, formVersion: FORMS[form].version, answers: {}, identity: {}, similar: [] },
  ...rest,
});

const QUESTION: Readonly<Partial<Record<State, string>>> = { choice: 'data', value: 'name', words: 'words' };

function draftAt({ state, form = 'disclosure', open }: Place): Draft | null {
  switch (state) {
    case 'notice':
      return draftOf(form, {});
    case 'address':
      return draftOf(form, { notice: NOTICE });
    case 'code':
      return draftOf(form, { notice: NOTICE, identity: ADDRESS });
    case 'summary':
      return filledTo(form, undefined);
    case 'choice':
    case 'value':
    case 'words':
      return filledTo(form, open ?? QUESTION[state]);
    default:
      return null;
  }
}

/** What was talked of a moment ago, for whoever leaves it out. */
const TALKED_OF: TalkedOf = {
  ...{ asked: 'to whom do you give my data', topic: 'third-party', provisions: ['third-party-provision'] },
  ...{ offered: [], at: 0 },
};

/** A place as a message is read from there, with a form filled as it usually is. */
export async function openPlaces(): Promise<(place: Place) => Where> {
  const { labels } = await createTranslator();
  const understand = (await openEngine())(samplePolicy());
  return (place) => {
    const { state, language, later, toldFact } = place;
    const draft = draftAt(place);
    return {
      ...{ state, language, draft, labels, understand, today: '2026-12-02', wishes: [] },
      explained: state === 'beside' ? 'number' : draft === null ? undefined : askedInForm(draft),
      awaitsCode: state === 'code',
      withdrawing: undefined,
      toldFact,
      talkedOf: later && draft === null ? TALKED_OF : undefined,
    };
  };
}
