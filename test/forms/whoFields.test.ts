import { WHO_FIELDS } from '../../src/forms/whoFields';

test.each(['representativeName', 'name', 'personName', 'furigana', 'personBirth', 'knownBy'] as const)(
  'the answer to %s is masked until staff open it on record',
  (key) => {
    const said = '2012-04-01';
    const { mask } = WHO_FIELDS[key];
    expect(JSON.stringify(mask?.(said) ?? said)).not.toContain('2012');
  },
);
