import { asksOnlyWhy } from '../../src/recognition/wishes/onlyWhy';

test.each(['Why?', 'but why', 'How come?', 'why is that?', 'なぜですか？', 'どうしてなんですか', 'なんで？'])(
  '"%s" is a bare why',
  (sentence) => {
    expect(asksOnlyWhy(sentence)).toBe(true);
  },
);

test.each(['Why do you ask?', 'why do you need it', 'Why not', 'なぜ必要ですか', ''])(
  '"%s" says what it is about, or asks nothing',
  (sentence) => {
    expect(asksOnlyWhy(sentence)).toBe(false);
  },
);
