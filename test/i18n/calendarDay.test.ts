import { createTranslator } from '../../src/i18n/translator';

test.each([
  ['1985-04-01', '1985年4月1日(昭和60年)', 'April 1, 1985'],
  ['2024-05-01', '2024年5月1日(令和6年)', 'May 1, 2024'],
  ['2019-05-01', '2019年5月1日(令和元年)', 'May 1, 2019'],
  ['2019-04-30', '2019年4月30日(平成31年)', 'April 30, 2019'],
  ['1989-01-08', '1989年1月8日(平成元年)', 'January 8, 1989'],
  ['1989-01-07', '1989年1月7日(昭和64年)', 'January 7, 1989'],
  ['1926-12-25', '1926年12月25日(昭和元年)', 'December 25, 1926'],
  ['1926-12-24', '1926年12月24日(大正15年)', 'December 24, 1926'],
  ['1912-07-30', '1912年7月30日(大正元年)', 'July 30, 1912'],
  ['1873-01-01', '1873年1月1日(明治6年)', 'January 1, 1873'],
  ['1872-12-31', '1872年12月31日', 'December 31, 1872'],
])('the day %s is written %s and %s', async (date, japanese, english) => {
  const translator = await createTranslator();
  expect(translator.in('ja').value({ date })).toBe(japanese);
  expect(translator.in('en').value({ date })).toBe(english);
});
