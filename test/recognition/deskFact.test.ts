import type { DeskFact } from '../../src/domain/conversation/deskFact';
import { readDeskFact } from '../../src/recognition/wishes/deskFact';
import { NOT_MEANT_IN_ENGLISH, NOT_MEANT_IN_JAPANESE } from './deskFacts/notMeant';
import { MEANT_IN_ENGLISH } from './deskFacts/meantInEnglish';
import { MEANT_IN_JAPANESE } from './deskFacts/meantInJapanese';

const rowsOf = (table: Readonly<Record<DeskFact, readonly string[]>>) =>
  Object.entries(table).flatMap(([fact, lines]) => lines.map((line) => [line, fact] as const));

test.each([...rowsOf(MEANT_IN_ENGLISH), ...rowsOf(MEANT_IN_JAPANESE)])(
  '"%s" asks of the desk: %s',
  (text, fact) => {
    expect(readDeskFact(text)).toContain(fact);
  },
);

test.each([...NOT_MEANT_IN_ENGLISH, ...NOT_MEANT_IN_JAPANESE])('"%s" asks nothing of the desk', (text) => {
  expect(readDeskFact(text)).toEqual([]);
});

test.each<[string, readonly DeskFact[]]>([
  ['Are you a robot? And what are your opening hours?', ['automatic', 'hours']],
  ['how much does it cost and when will you answer', ['fee', 'whenAnswered']],
  ['手数料はいくらですか。返事はいつ来ますか。', ['fee', 'whenAnswered']],
  ['受付は何時からですか？電話番号も教えてください、窓口の電話番号です', ['hours', 'contact']],
])('"%s" asks two things, told in order', (text, facts) => {
  expect(readDeskFact(text)).toEqual(facts);
});

test('a long story holds no question of the desk', () => {
  expect(readDeskFact(`${'I bought a car and waited '.repeat(20)} are you a bot`)).toEqual([]);
});

test.each(['ok how do i ask to see my data then', 'where can i apply to get my records'])(
  '"%s" asks how to wish for it, and nothing of the answer',
  (typed) => {
    expect(readDeskFact(typed)).toEqual([]);
  },
);

test.each([
  'わたし、にほんごすこしだけ',
  '日本語はまだ下手です',
  'にほんごあまりわかりません',
  '日本語がちょっと苦手なんですが',
])('"%s" asks in which language one may write', (typed) => {
  expect(readDeskFact(typed)).toEqual(['languages']);
});
