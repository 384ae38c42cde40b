import { LOCALES } from '../../../locales';
import { FORMS } from '../../../src/forms';
import { type Desk, openEscaping, placesOf, wrongAt } from '../../journeys/escaping';

let desk: Desk;
beforeAll(async () => {
  desk = await openEscaping();
});
afterAll(() => desk.close());

const PLACES = Object.values(FORMS).flatMap(placesOf);

describe.each(LOCALES)('in %s', (language) => {
  test.each(PLACES.map((place) => [place.name, place] as const))(
    'to stop, to put off, a person, another request and a number are heard at: %s',
    async (_name, place) => {
      expect(await wrongAt(place, language)).toEqual([]);
    },
  );
});
