import { dateAnew, dateWithin } from '../../src/recognition/dates/dateWithin';

const READING = { today: '2026-12-02' };

test.each([
  ['his name is Brian Njoroge born 3 May 2013', '2013-05-03'],
  ['she was born on the 3rd of May 2013', '2013-05-03'],
  ['dob May 3, 2013 thanks', '2013-05-03'],
  ['born 2013-05-03, in Kisumu', '2013-05-03'],
  ['依頼人は 1981年4月12日生まれです', '1981-04-12'],
  ['息子は中田陸、平成21年9月3日生まれです', '2009-09-03'],
  ['born 03/04/2013', undefined],
  ['call me on 3 May', undefined],
  ['order 2013-05', undefined],
])('a day among other words: %s', (said, date) => {
  expect(dateWithin(said, READING)?.date).toBe(date);
});

test.each([
  ['あ、9月8日でした。すみません', '2009-09-08'],
  ['sorry, 8 September', '2009-09-08'],
  ['it is September 8th', '2009-09-08'],
  ['ok its 3 May 2012 actually not 2013', '2012-05-03'],
  ['well', undefined],
])('in place of the day that was told: %s', (said, date) => {
  expect(dateAnew(said, '2009-09-03', READING)?.date).toBe(date);
});
