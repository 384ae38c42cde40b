import { readAboutRequest, saysNumberIsLost } from '../../src/recognition/wishes/aboutRequest';
import { OTHERS_IN_ENGLISH, SAID_IN_ENGLISH } from './aboutRequests/saidInEnglish';
import { OTHERS_IN_JAPANESE, SAID_IN_JAPANESE } from './aboutRequests/saidInJapanese';

const said = [...Object.entries(SAID_IN_ENGLISH), ...Object.entries(SAID_IN_JAPANESE)];

test.each(said.flatMap(([about, lines]) => lines.map((line) => [line, about] as const)))(
  '"%s" is said of a request: %s',
  (line, about) => {
    expect(readAboutRequest(line)).toBe(about);
  },
);

test.each([...OTHERS_IN_ENGLISH, ...OTHERS_IN_JAPANESE])('"%s" is said of no request', (line) => {
  expect(readAboutRequest(line)).toBeUndefined();
});

test.each(['i lost it', "I don't have it", 'no idea', '控えてないです', 'なくしました', '忘れちゃった'])(
  'where the number is asked for, "%s" says that it is lost',
  (line) => {
    expect(saysNumberIsLost(line)).toBe(true);
  },
);

test.each(['7KQ-M2XD-9RA', 'where is it?', 'cancel', 'どこに書いてありますか', 'はい'])(
  'where the number is asked for, "%s" does not',
  (line) => {
    expect(saysNumberIsLost(line)).toBe(false);
  },
);
