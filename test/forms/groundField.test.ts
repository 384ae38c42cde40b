import { groundsOf } from '../../src/forms/groundField';

const valuesOf = (...asked: Parameters<typeof groundsOf>) => groundsOf(...asked).map(({ value }) => value);
const OF_35_5 = ['notNeeded', 'leak', 'harm'];

test.each([
  ['use', [...OF_35_5, 'beyondPurpose', 'improperUse', 'wronglyObtained', 'other']],
  ['provision', ['sharedUnasked', 'sentAbroadUnasked', ...OF_35_5, 'other']],
] as const)('the grounds to stop %s are those of Art. 35, and a way out', (claim, expected) => {
  expect(valuesOf(claim)).toEqual(expected);
});

test.each(['use', 'provision'] as const)('what a bill would add to %s is offered once it is law', (claim) => {
  expect(valuesOf(claim)).not.toContain('underSixteen');
  expect(valuesOf(claim, () => true)).toContain('underSixteen');
});
