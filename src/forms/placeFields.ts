import type { Choice } from '../domain/conversation/utterance';
import type { Answers, Field, Standing } from '../domain/form/form';
import { maskText } from '../domain/form/mask';
import type { Place } from '../domain/form/place';
import { NONE_OF_THESE } from '../domain/form/reach';
import { readCountry } from '../recognition/places/country';
import { readPlace } from '../recognition/places/place';
import { barePlace, placeNamed } from '../recognition/places/placeNamed';
import { hasPlaceShape } from '../recognition/places/placeShape';
import { pointsAtPlace } from '../recognition/places/pointsAtPlace';
import { choiceField, type Conditions, ONE_LINE, textField, valueOf, wordsField } from './fields';
import { wordsOf } from './questionWords';
import { isCountry, isPlace } from './stored';

const NONE: Choice = { value: NONE_OF_THESE, label: 'question:town.none' };

function placeIn({ place }: Answers): Place | undefined {
  return typeof place === 'object' && place !== null && 'kind' in place ? (place as Place) : undefined;
}

const townsIn = (answers: Answers): readonly string[] => {
  const place = placeIn(answers);
  return place?.kind === 'postcode' ? place.towns : [];
};

/** More towns than this are too many buttons: what they have in common is enough to go on from. */
const MANY = 8;
const offersTowns = (answers: Answers) => {
  const { length } = townsIn(answers);
  return length > 1 && length <= MANY;
};

/** The one town of the postcode, the one picked, or what many have in common; undefined when there is none. */
function townIn(answers: Answers): string | undefined {
  if (!offersTowns(answers)) return commonTown(townsIn(answers));
  const { town } = answers;
  return typeof town === 'string' && town !== NONE.value ? town : undefined;
}

/** 東京都千代田区, of many towns in it; undefined when they share no prefecture. */
function commonTown([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined || others.length === 0) return first;
  const letters = Array.from(first);
  const differs = letters.findIndex(
    (_, at) => !others.every((town) => town.startsWith(first.slice(0, at + 1))),
  );
  return /^.*[都道府県市区町村郡]/u.exec(letters.slice(0, differs).join(''))?.[0];
}

const begunByPostcode = (answers: Answers) => placeIn(answers)?.kind === 'postcode';
const countryLeftOpen = (answers: Answers) => {
  const place = placeIn(answers);
  return place?.kind === 'lines' && place.country === undefined;
};

/** A postcode as it is written, 〒100-0001, with its town where there is one; or the lines as typed. */
function placeShown(place: Place): string {
  if (place.kind === 'lines') return place.text;
  const { postcode, towns } = place;
  const code = `〒${postcode.slice(0, 3)}-${postcode.slice(3)}`;
  return towns.length === 1 ? `${code} ${towns.join('')}` : code;
}

interface Early {
  /** It is heard before it is asked, where it is named: the form has no story that it may be a part of. */
  readonly named: boolean;
}

/** The address that is named in a part of a message. */
export function findPlace(piece: string): Place | undefined {
  const named = placeNamed(piece);
  return named === undefined ? undefined : valueOf(readPlace(named));
}

/** Beside other words where it is asked for, or once more where only its country is. */
const isOpenPlace = (answers: Answers, standing: Standing): boolean =>
  standing === 'open' || (countryLeftOpen(answers) && answers['country'] === undefined);

/** Where an address may have been told already: as what is right, or how somebody without e-mail is reached; and before. */
const TOLD_IN = { new: ['right', 'contact'], old: ['wrong'] } as const;

/** The address that was told already and that words only point at: "to the new address", 「さっきの住所で」. */
function placeMeant(typed: string, answers: Answers): string | undefined {
  const meant = pointsAtPlace(typed);
  const told = meant === undefined ? [] : TOLD_IN[meant].map((key) => answers[key]);
  return told.find((one): one is string => typeof one === 'string' && hasPlaceShape(one));
}

/** 送付先: a Japanese postcode to begin with, or the whole address in lines. A postcode never blocks. */
const placeField = (conditions: Conditions, { named }: Early): Field<Place> => ({
  ...wordsOf('place'),
  ...conditions,
  input: { kind: 'longText', autocomplete: 'street-address', maxLength: 500 },
  read: (typed, { answers }) => readPlace(placeMeant(typed, answers) ?? barePlace(typed)),
  findIn: (piece, { answers }, standing) => {
    const isTold = isOpenPlace(answers, standing) && hasPlaceShape(piece);
    if (isTold) return valueOf(readPlace(barePlace(piece)));
    return named ? findPlace(piece) : undefined;
  },
  keeps: isPlace,
  show: placeShown,
  mask: (place) => maskText(placeShown(place)),
});

/** The country of an address that does not name one, as ISO 3166-1 has it. */
const countryField = (conditions: Conditions): Field<string> => ({
  ...wordsOf('country'),
  ...conditions,
  input: { kind: 'text', autocomplete: 'off', maxLength: ONE_LINE },
  read: (typed) => readCountry(typed),
  keeps: isCountry,
  show: (country) => ({ country }),
  mask: (country) => ({ country }),
});

/** Where the answer goes by post, asked while `when` holds: as few questions as the address leaves open. */
export const placeFields = (when: (answers: Answers) => boolean, early: Early) => ({
  place: placeField({ askedWhen: when }, early),
  town: choiceField(wordsOf('town'), [NONE], {
    askedWhen: (answers) => when(answers) && offersTowns(answers),
    offered: (answers) => [...townsIn(answers).map(townChoice), NONE],
  }),
  street: textField(wordsOf('street'), {
    takesNumbers: true,
    askedWhen: (answers) => when(answers) && begunByPostcode(answers) && townIn(answers) !== undefined,
    askValues: (answers) => ({ town: townIn(answers) ?? '' }),
  }),
  wholeAddress: wordsField(wordsOf('wholeAddress'), {
    takesNumbers: true,
    askedWhen: (answers) => when(answers) && begunByPostcode(answers) && townIn(answers) === undefined,
  }),
  country: countryField({ askedWhen: (answers) => when(answers) && countryLeftOpen(answers) }),
});

const townChoice = (town: string): Choice => ({ value: town, label: 'form:townMeant', values: { town } });

/** The country of the address so far (ISO 3166-1), to read a telephone number in. */
export function countryIn(answers: Answers): string | undefined {
  const place = placeIn(answers);
  if (place?.kind === 'postcode') return 'JP';
  const { country } = answers;
  return place?.country ?? (typeof country === 'string' ? country : undefined);
}
