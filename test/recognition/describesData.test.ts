import { describesData } from '../../src/recognition/text/describesData';
import { DESCRIBED_IN_ENGLISH, DESCRIBED_IN_JAPANESE } from './descriptions/descriptions';
import { NONE_IN_ENGLISH, NONE_IN_JAPANESE } from './descriptions/others';

test.each([...DESCRIBED_IN_ENGLISH, ...DESCRIBED_IN_JAPANESE])('%s describes data', (said) => {
  expect(describesData(said)).toBe(true);
});

test.each([...NONE_IN_ENGLISH, ...NONE_IN_JAPANESE, '', 'data '.repeat(200)])('%s does not', (said) => {
  expect(describesData(said)).toBe(false);
});

test('what puts something right does where the records are wrong', () => {
  const said = 'my name should be Grace, not Grece';
  expect(describesData(said, { wrong: true })).toBe(true);
});
