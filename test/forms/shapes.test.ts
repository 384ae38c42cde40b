import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FORMS } from '../../src/forms';
import { linesOf, shapeOf, type Shapes, updated, wrongIn } from './shapes';

const FILE = path.join(__dirname, 'shapes.json');
const today = Object.fromEntries(Object.entries(FORMS).map(([id, form]) => [id, shapeOf(form)]));
const read = () => JSON.parse(readFileSync(FILE, 'utf8')) as Shapes;

test('every form has the questions that are listed for its version', () => {
  if (process.env['UPDATE_SHAPES'] === '1') writeFileSync(FILE, linesOf(updated(read(), today)));
  expect(wrongIn(read(), today)).toEqual([]);
});

describe('of an imaginary form', () => {
  const { fields } = FORMS.complaint;
  const before: Shapes = { imaginary: shapeOf({ version: 3, fields }) };
  const { words: _gone, ...fewer } = fields;
  const turned = Object.fromEntries(Object.entries(fields).toReversed());
  const answer = { ...fields['answer'], choices: fields['answer']?.choices?.slice(1) };
  const oneChoiceLess = { ...fields, answer } as typeof fields;
  test.each([
    ['a question less', fewer],
    ['questions in another order', turned],
    ['a choice less', oneChoiceLess],
  ])('%s is refused at the same version, and taken into the list at the next', (_what, changed) => {
    const same: Shapes = { imaginary: shapeOf({ version: 3, fields: changed }) };
    expect(wrongIn(before, same)).toEqual([expect.stringContaining('must be more than 3')]);
    expect(updated(before, same)).toEqual(before);
    const raised: Shapes = { imaginary: shapeOf({ version: 4, fields: changed }) };
    expect(wrongIn(before, raised)).toEqual([expect.stringContaining('UPDATE_SHAPES=1')]);
    expect(wrongIn(updated(before, raised), raised)).toEqual([]);
  });
});
