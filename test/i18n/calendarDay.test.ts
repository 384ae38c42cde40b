import { createTranslator } from '../../src/i18n/translator';

test.each([
  ['1985-04-01', '1985年（昭和60年）4月1日', 'April 1, 1985'],
  ['2024-05-01', '2024年（令和6年）5月1日', 'May 1, 2024'],
  ['2019-05-01', '2019年（令和元年）5月1日', 'May 1, 2019'],
  ['2019-04-30', '2019年（平成31年）4月30日', 'April 30, 2019'],
  ['1989-01-08', '1989年（平成元年）1月8日', 'January 8, 1989'],
  ['1989-01-07', '1989年（昭和64年）1月7日', 'January 7, 1989'],
  ['1926-12-25', '1926年（昭和元年）12月25日', 'December 25, 1926'],
  ['1926-12-24', '1926年（大正15年）12月24日', 'December 24, 1926'],
  ['1912-07-30', '1912年（大正元年）7月30日', 'July 30, 1912'],
  ['1873-01-01', '1873年（明治6年）1月1日', 'January 1, 1873'],
  ['1872-12-31', '1872年12月31日', 'December 31, 1872'],
])('the day %s is written %s and %s', async (date, japanese, english) => {
  const translator = await createTranslator();
  expect(translator.in('ja').value({ date })).toBe(japanese);
  expect(translator.in('en').value({ date })).toBe(english);
});
