import { hideForbidden } from '../../src/recognition/hidden/forbidden';
import type { Asked } from '../../src/recognition/hidden/keptPhone';
import {
  chanceFrom,
  COUNTRIES,
  LOOK_ALIKES,
  OF_RECORDS,
  PAPERS,
  phone,
  WAYS,
  type Shape,
} from './numberShapes';

const TIMES = 1000;
const FRAMES = ['#', 'My phone: #', '電話は#です', 'call # or mail me'];

function hiddenOf(shape: Shape, asked: Asked, times = TIMES, seed = 20240501): readonly string[] {
  const chance = chanceFrom(seed);
  const typed = Array.from({ length: times }, () => {
    const frame = FRAMES[chance(FRAMES.length)] ?? '#';
    return frame.replace('#', shape(chance));
  });
  return typed.filter((text) => hideForbidden(text, asked).text !== text);
}

const PHONES = Object.entries(COUNTRIES).flatMap(([name, country]) =>
  WAYS.map((way) => ({ name, way, shape: phone(country, way) })),
);

test('of 1,000 telephone numbers of six countries, written in many ways, a telephone question hides none', () => {
  const hidden = PHONES.flatMap(({ shape }, seed) =>
    hiddenOf(shape, 'phone', Math.ceil(TIMES / PHONES.length), seed),
  );
  expect(hidden).toEqual([]);
});

test.each(PHONES.filter(({ way }) => way !== 'bare code'))(
  'a number of $name written $way is hidden nowhere',
  ({ shape }) => {
    expect(hiddenOf(shape, 'other')).toEqual([]);
  },
);

test.each([
  ['Kenya', 0.22],
  ['Pakistan', 0.22],
  ['Japan', 0.22],
  ['Sri Lanka', 0],
  ['Jamaica', 0],
  ['New Zealand', 0],
] as const)(
  'elsewhere a number of %s with a bare country code is hidden at a rate of %d at most',
  (name, most) => {
    const rate = hiddenOf(phone(COUNTRIES[name], 'bare code'), 'other').length / TIMES;
    expect(rate).toBeLessThanOrEqual(most);
  },
);

test('of 1,000 telephone numbers elsewhere, a quarter of them with a bare country code, at most 3 % are hidden', () => {
  const hidden = PHONES.flatMap(({ shape }, seed) =>
    hiddenOf(shape, 'other', Math.ceil(TIMES / PHONES.length), seed),
  );
  expect(hidden.length / TIMES).toBeLessThanOrEqual(0.03);
});

test.each(Object.entries(PAPERS))('of 1,000 numbers like %s none is hidden', (_name, shape) => {
  expect(hiddenOf(shape, 'other')).toEqual([]);
});

test.each([
  ['12 digits', 0.18],
  ['20240501-1234', 0.24],
  ['INV/2024/05/000123', 0.24],
  ['13 digits', 0.02],
  ['14 digits', 0.01],
  ['15 digits', 0.005],
  ['16 digits', 0.05],
])('of 1,000 numbers of %s, which might be forbidden ones, at most %d are hidden', (name, most) => {
  const rate = hiddenOf(LOOK_ALIKES[name] ?? String, 'other').length / TIMES;
  expect(rate).toBeGreaterThan(0);
  expect(rate).toBeLessThanOrEqual(most);
});

const AMONG_WORDS = [
  '#',
  'data of # please',
  '#についてのデータ',
  '注文は#です',
  'all about #, and the e-mails',
];

test.each(Object.entries(OF_RECORDS))(
  'of 1,000 %s none is hidden where such a thing is asked',
  (_name, shape) => {
    const chance = chanceFrom(20260901);
    const typed = Array.from({ length: TIMES }, () =>
      (AMONG_WORDS[chance(AMONG_WORDS.length)] ?? '#').replace('#', shape(chance)),
    );
    expect(typed.filter((text) => hideForbidden(text, 'record').text !== text)).toEqual([]);
  },
);
