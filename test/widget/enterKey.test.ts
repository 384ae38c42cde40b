import { sendsMessage } from '../../src/widget/composer/enterKey';

const ENTER = { key: 'Enter', keyCode: 13, isComposing: false, shiftKey: false, altKey: false };
const DESKTOP = { conversionJustEnded: false, touch: false, long: false };

test.each([
  ['Enter', {}, {}, true],
  ['Enter in a long text at a desk', {}, { long: true }, true],
  ['Enter on a phone', {}, { touch: true }, true],
  ['Enter in a long text on a phone', {}, { touch: true, long: true }, false],
  ['Shift+Enter', { shiftKey: true }, {}, false],
  ['Alt+Enter', { altKey: true }, {}, false],
  ['another key', { key: 'a' }, {}, false],
  ['the Enter that ends a conversion in Chromium and Firefox', { isComposing: true }, {}, false],
  ['the Enter that an input method took', { keyCode: 229 }, {}, false],
  ['the Enter that Safari reports after the conversion', {}, { conversionJustEnded: true }, false],
])('%s: sends or not', (_name, event, typing, sends) => {
  expect(sendsMessage({ ...ENTER, ...event }, { ...DESKTOP, ...typing })).toBe(sends);
});
