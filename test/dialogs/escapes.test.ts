import { LOCALES } from '../../locales';
import { stageOf } from '../../src/domain/form/form';
import { FORMS } from '../../src/forms';
import { BESIDE, type Desk, openEscaping, placesOf, wrongAt } from '../journeys/escaping';
import { allAnswers, everyQuestion } from '../support/everyQuestion';

let desk: Desk;
beforeAll(async () => {
  desk = await openEscaping();
});
afterAll(() => desk.close());

// `npm run test:long -- journeys` goes through every form.
const PLACES = [...BESIDE, ...[FORMS['disclosure'], FORMS['marketing-stop']].flatMap(placesOf)];

describe.each(LOCALES)('in %s', (language) => {
  test.each(PLACES.map((place) => [place.name, place] as const))(
    'to stop, to put off, a person, another request and a number are heard at: %s',
    async (_name, place) => {
      expect(await wrongAt(place, language)).toEqual([]);
    },
  );
});

test.each(Object.values(FORMS).map((form) => [form.id, form] as const))(
  'every question of %s is found by its definition',
  (_id, form) => {
    const keys = everyQuestion(form).map(({ key }) => key);
    // That there is no mail is told where the address is asked for.
    expect([...new Set(['mail', ...keys])].sort()).toEqual(
      [...new Set(['mail', ...Object.keys(form.fields)])].sort(),
    );
    const answered = { id: '', form: form.id, formVersion: form.version, answers: allAnswers(form) };
    const notice = { version: '', at: 0, language: 'en' } as const;
    expect(stageOf(form, { ...answered, notice, identity: { confirmedAt: 1 } }).at).toBe('confirm');
  },
);
