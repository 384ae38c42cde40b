import { randomUUID } from 'node:crypto';
import type { Locale } from '../../locales';
import type { RequestTypeId } from '../../src/domain/request/requestType';
import { FORMS } from '../../src/forms';
import { type Heard, openStates, type Somebody } from '../support/atState';
import { chanceOf, inAnyOrder, oneOf } from './inAnyOrder';
import { BETWEEN, type Telling, TELLINGS } from './toldThings';

let desk: Awaited<ReturnType<typeof openStates>>;
beforeAll(async () => {
  desk = await openStates();
});
afterAll(() => desk.close());

/** The answers that a form has in the end, where it stands then, and what was said for a failure to show. */
async function filledBy(form: RequestTypeId, language: Locale, said: readonly string[]) {
  const somebody = await desk.begin(language, {
    ...{ id: randomUUID(), form, formVersion: FORMS[form].version, answers: {}, similar: [] },
    notice: { version: '', at: 0, language },
    identity: { address: 'grace@example.org', confirmedAt: 1 },
  });
  const log: string[] = [];
  for (const text of said) {
    const { terms } = await somebody.says(text);
    log.push(`${text} > ${terms.join(', ')}`);
  }
  const { open, draft } = await passOver(somebody, await somebody.saysAll([]));
  return { ended: { open, answers: draft?.answers }, log };
}

/** What may be passed over, and was told by nobody. */
async function passOver(somebody: Somebody, heard: Heard): Promise<Heard> {
  const field = FORMS[heard.draft?.form ?? 'inquiry'].fields[heard.open ?? ''];
  return field?.optional === true ? passOver(somebody, await somebody.says('command:skip')) : heard;
}

/** The same things told straight, and in an order of chance with all kinds of things between them. */
function saidBy({ language, things }: Telling, seed: number, { between }: { readonly between: boolean }) {
  const chance = chanceOf(seed);
  const told = things.flatMap((ways) => oneOf(ways, chance));
  const beside = between ? BETWEEN[language].flatMap((ways) => oneOf(ways, chance)) : [];
  // Whoever says that they pause says nothing until they are back.
  const whole = beside.map((said) => [said]);
  const parts = [...told.map((said) => said.map((text) => [text])), ...whole];
  return {
    straight: told.flat(),
    other: inAnyOrder<readonly string[]>(parts, chance).flat(),
  };
}

describe.each([
  ['in any order', { between: false, seeds: [1, 2] }],
  ['in any order, with all kinds of things between', { between: true, seeds: [3, 4, 5, 6] }],
])('what is told %s ends in the same answers as told straight', (_how, how) => {
  describe.each(TELLINGS)('$language: $whose', (telling) => {
    test.each(how.seeds)('seed %i', async (seed) => {
      const { form, language } = telling;
      const { straight, other } = saidBy(telling, seed, how);
      const expected = await filledBy(form, language, straight);
      const { ended, log } = await filledBy(form, language, other);
      expect([expected.ended.open, expected.log]).toEqual(['send', expected.log]);
      expect([ended, log]).toEqual([expected.ended, log]);
    });
  });
});
