import { markWording } from '../../src/cli/policy/markWording';

test.each<['en' | 'ja', string, string, string]>([
  ['en', 'Free.', 'Free.', 'Free.'],
  ['en', '', 'New.', '{+New.+}'],
  ['en', 'Old.', '', '[-Old.-]'],
  ['en', '', '', ''],
  ['en', 'We keep it 30 days.', 'We keep it 90 days.', 'We keep it [-30-]{+90+} days.'],
  ['en', 'About fee', 'What it costs', '[-About fee-]{+What it costs+}'],
  ['en', 'We do not sell.', 'We do sell.', 'We do [-not -]sell.'],
  ['en', 'One.\nTwo.', 'One. Two.', 'One.[-¶\n-]{+ +}Two.'],
  ['en', 'One.\n\nTwo.', 'One.\nTwo.', 'One.\n[-¶\n-]Two.'],
  ['ja', '30日間保存します。', '90日間保存します。', '[-3-]{+9+}0日間保存します。'],
  ['ja', '第三者に提供しません。', '第三者に提供します。', '第三者に提供しま[-せん-]{+す+}。'],
  ['ja', '𠮷野家', '吉野家', '[-𠮷-]{+吉+}野家'],
  ['ja', '会社名', '当社者', '[-会社名-]{+当社者+}'],
  ['ja', '会社の人', '当社の者', '[-会-]{+当+}社の[-人-]{+者+}'],
])('in %s, from "%s" to "%s" is "%s"', (language, before, after, marked) => {
  expect(markWording(before, after, language)).toBe(marked);
});

test('of two long texts with nothing in common, one is shown after the other', () => {
  const [before, after] = ['あいうえお'.repeat(2000), 'かきくけこ'.repeat(2000)];
  expect(markWording(before, after, 'ja')).toBe(`[-${before}-]{+${after}+}`);
});
