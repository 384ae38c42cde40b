import { readWrongAndRight } from '../../src/recognition/text/wrongAndRight';
import { NOT_BOTH } from './wrongAndRight/others';
import { TOLD_IN_ENGLISH, TOLD_IN_JAPANESE } from './wrongAndRight/told';

test.each([...TOLD_IN_ENGLISH, ...TOLD_IN_JAPANESE])('%s: %s is wrong, %s is right', (said, wrong, right) => {
  expect(readWrongAndRight(said)).toEqual({ wrong, right });
});

test.each([...NOT_BOTH, '', 'a should be b '.repeat(100)])('%s does not tell both', (said) => {
  expect(readWrongAndRight(said)).toBeUndefined();
});
