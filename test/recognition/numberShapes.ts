/** Numbers as customers write them, made from a seed so that a rate measured today is the rate of tomorrow. */
type Chance = (below: number) => number;
export type Shape = (chance: Chance) => string;

/** A small generator of whole numbers below a bound (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pick<T>(chance: Chance, from: readonly [T, ...T[]]): T {
  return from[chance(from.length)] ?? from[0];
}

function digits(chance: Chance, length: number): string {
  return Array.from({ length }, () => String(chance(10))).join('');
}

interface Country {
  readonly code: string;
  /** Mobile numbers: how they begin, and the lengths of the groups they are written in, together the national number. */
  readonly begins: readonly [string, ...string[]];
  readonly groups: readonly [readonly number[], ...(readonly number[])[]];
  readonly trunk: '0' | '';
}

export const COUNTRIES = {
  Kenya: { code: '254', begins: ['7', '1'], groups: [[3, 3, 3], [3, 6], [9]], trunk: '0' },
  Pakistan: {
    code: '92',
    begins: ['30', '31', '32', '33', '34'],
    groups: [[3, 7], [3, 3, 4], [10]],
    trunk: '0',
  },
  'Sri Lanka': { code: '94', begins: ['70', '71', '76', '77'], groups: [[2, 3, 4], [2, 7], [9]], trunk: '0' },
  Jamaica: { code: '1', begins: ['876', '658'], groups: [[3, 3, 4], [3, 7], [10]], trunk: '' },
  'New Zealand': { code: '64', begins: ['21', '22', '27'], groups: [[2, 3, 4], [2, 7], [9]], trunk: '0' },
  Japan: { code: '81', begins: ['90', '80', '70'], groups: [[2, 4, 4], [10]], trunk: '0' },
} as const satisfies Readonly<Record<string, Country>>;

/** How a number is begun: from abroad with + or without, and as dialled at home. */
export const WAYS = ['plus', 'plus and trunk zero', 'bare code', 'home'] as const;
type Way = (typeof WAYS)[number];

export function phone(country: Country, way: Way): Shape {
  return (chance) => {
    const groups = pick(chance, country.groups);
    const length = groups.reduce((sum, group) => sum + group, 0);
    const begins = pick(chance, country.begins);
    const national = begins + digits(chance, length - begins.length);
    const between = pick(chance, ['', ' ', '-', ' ', '-']);
    const inner = splitInto(national, groups).join(between);
    const afterCode = pick(chance, ['', ' ', '-', between]);
    if (way === 'home') return country.trunk + inner;
    if (way === 'plus and trunk zero') return `+${country.code} (${country.trunk || '0'})${inner}`;
    return `${way === 'plus' ? '+' : ''}${country.code}${afterCode}${inner}`;
  };
}

function splitInto(number: string, lengths: readonly number[]): readonly string[] {
  let at = 0;
  return lengths.map((length) => number.slice(at, (at += length)));
}

const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

function letters(chance: Chance, length: number): string {
  return Array.from({ length }, () => LETTERS[chance(LETTERS.length)]).join('');
}

/** Papers and cars of a dealer of used cars, and bare numbers of many lengths. */
export const PAPERS: Readonly<Record<string, Shape>> = {
  'INV-2024-000123': (chance) => `INV-20${digits(chance, 2)}-${digits(chance, 6)}`,
  'JJ24-00123': (chance) => `JJ${digits(chance, 2)}-${digits(chance, 5)}`,
  'NZE141-1234567': (chance) => `${letters(chance, 3)}${digits(chance, 3)}-${digits(chance, 7)}`,
  'GP5-1234567': (chance) => `${letters(chance, 2)}${digits(chance, 1)}-${digits(chance, 7)}`,
  VIN: (chance) => `${letters(chance, 5)}${digits(chance, 2)}${letters(chance, 2)}${digits(chance, 8)}`,
  '10 digits': (chance) => digits(chance, 10),
  '11 digits': (chance) => digits(chance, 11),
  'invoice on a day': (chance) =>
    `invoice ${digits(chance, 6)} of 20${digits(chance, 2)}-0${1 + chance(9)}-1${digits(chance, 1)}`,
};

/** What only the check digit tells from a My Number, a licence or a card. */
export const LOOK_ALIKES: Readonly<Record<string, Shape>> = {
  '12 digits': (chance) => digits(chance, 12),
  '20240501-1234': (chance) => `20${digits(chance, 2)}050${1 + chance(9)}-${digits(chance, 4)}`,
  'INV/2024/05/000123': (chance) => `INV/20${digits(chance, 2)}/0${1 + chance(9)}/${digits(chance, 6)}`,
  '13 digits': (chance) => digits(chance, 13),
  '14 digits': (chance) => digits(chance, 14),
  '15 digits': (chance) => digits(chance, 15),
  '16 digits': (chance) => digits(chance, 16),
};

const PLACES: readonly [string, ...string[]] = [
  '東京都渋谷区神宮前',
  ...['北海道札幌市中央区北', '大阪府大阪市北区梅田', '岩手県陸前高田市高田町', '京都市中京区'],
  ...['福岡市博多区博多駅前', '名古屋市中村区', '横浜市西区みなとみらい', '石川県輪島市漆', '四日市市三重'],
];
const BUILDINGS = ['', ' ハイツ参番館', ' コーポ北陸', ' ABCビル', ' Sakura Heights', ' メゾン一'] as const;
const CARRIERS = ['EGLV', 'ONEY', 'MAEU', 'COSU', 'HLCU', 'NYKS', 'MEDU', 'YMLU'] as const;

function one(chance: Chance, most: number): string {
  return String(1 + chance(most));
}

/** Addresses, and what customers of a dealer in cars name their orders, cars and shipments by. */
export const OF_RECORDS: Readonly<Record<string, Shape>> = {
  'Japanese addresses': (chance) => {
    const postcode = pick(chance, [
      '',
      `〒${digits(chance, 3)}-${digits(chance, 4)} `,
      `${digits(chance, 7)} `,
    ]);
    const block = pick(chance, [
      `${one(chance, 9)}-${one(chance, 30)}-${one(chance, 30)}-${digits(chance, 3 + chance(2))}`,
      `${one(chance, 9)}丁目${one(chance, 30)}番${one(chance, 30)}号${digits(chance, 3)}号室`,
      `${one(chance, 9)}丁目${one(chance, 30)}番地の${one(chance, 30)}`,
      `${one(chance, 9999)}番地${one(chance, 20)} ${digits(chance, 4)}`,
      `${one(chance, 99)}番${one(chance, 99)}号`,
    ]);
    const place = pick(chance, PLACES);
    return `${postcode}${place}${block}${pick(chance, BUILDINGS)}${chance(2) === 0 ? '' : digits(chance, 4)}`;
  },
  'addresses of digits alone': (chance) =>
    `${digits(chance, 3)}-${digits(chance, 4)} ${one(chance, 9)}-${one(chance, 30)}-${digits(chance, 3)}`,
  'chassis numbers': (chance) =>
    pick(chance, [
      `${letters(chance, 3)}${digits(chance, 3)}-${digits(chance, 7)}`,
      `${letters(chance, 2)}${digits(chance, 1)}-${digits(chance, 7)}`,
      `${letters(chance, 5)}${digits(chance, 2)}${letters(chance, 2)}${digits(chance, 8)}`,
      `${letters(chance, 2)}${digits(chance, 12)}`,
      `${letters(chance, 1)}${digits(chance, 3)}${letters(chance, 1)}-${digits(chance, 6)}`,
    ]),
  'B/L numbers': (chance) =>
    pick(chance, [
      `${pick(chance, CARRIERS)}${digits(chance, 12)}`,
      `${pick(chance, CARRIERS)}${letters(chance, 3)}${digits(chance, 8)}`,
      `${pick(chance, CARRIERS)}-${digits(chance, 4)}-${digits(chance, 4)}-${digits(chance, 4)}`,
      `B/L ${digits(chance, 12)}`,
    ]),
  'invoice numbers': (chance) =>
    pick(chance, [
      `INV/20${digits(chance, 2)}/0${one(chance, 9)}/${digits(chance, 6)}`,
      `20${digits(chance, 2)}050${one(chance, 9)}-${digits(chance, 4)}`,
      `JJ-20${digits(chance, 2)}-0${one(chance, 9)}01-${digits(chance, 4)}`,
      `20${digits(chance, 2)}1${chance(3)}${digits(chance, 6)}`,
      `invoice no. ${digits(chance, 4)} ${digits(chance, 4)} ${digits(chance, 4)}`,
      `請求書番号${digits(chance, 12)}`,
    ]),
  'receipt numbers': (chance) =>
    pick(chance, [
      `R20${digits(chance, 2)}0${one(chance, 9)}01-${digits(chance, 4)}`,
      `領収書 ${digits(chance, 12)}`,
      `receipt ${digits(chance, 6)}-${digits(chance, 6)}`,
      `${digits(chance, 3)}-${letters(chance, 4)}-${digits(chance, 3)}`,
      `受付番号${digits(chance, 4)}-${digits(chance, 4)}-${digits(chance, 4)}`,
    ]),
};
