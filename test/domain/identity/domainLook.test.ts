import { domainLook } from '../../../src/domain/identity/domainLook';

test.each([
  ['grace@gm\u0430il.com', 'mixed', 'xn--gmil-63d.com'],
  ['grace@xn--gmil-63d.com', 'mixed', 'xn--gmil-63d.com'],
  ['g\u2022\u2022\u2022@yah\u03bfo.co.uk', 'mixed', 'xn--yaho-2nd.co.uk'],
  ['grace@mail.p\u0430ypal.com', 'mixed', 'mail.xn--pypal-4ve.com'],
  ['grace@\u0430\u0440\u0440\u04cf\u0435.com', 'notLatin', 'xn--80ak6aa92e.com'],
  ['taro@\u4f8b\u3048.jp', 'notLatin', 'xn--r8jz45g.jp'],
  ['taro@xn--r8jz45g.jp', 'notLatin', 'xn--r8jz45g.jp'],
  ['taro@\u7a93\u53e3\u30e1\u30fc\u30ebmail.jp', 'notLatin', 'xn--mail-kt4c8b7fw263az0yd.jp'],
  ['taro@b\u00fccher.example', 'notLatin', 'xn--bcher-kva.example'],
  ['nimal@\u0dbd\u0d82\u0d9a\u0dcf.lk', 'notLatin', 'xn--fzc2c9e2c.lk'],
  ['x@xn--\u0430.com', 'mixed', 'xn--\u0430.com'],
] as const)('%s is %s and written %s', (address, is, written) => {
  expect(domainLook(address)).toMatchObject({ is, written });
});

test.each([
  'grace@gmail.com',
  'grace@mail-2.co.ke',
  'g\u2022\u2022\u2022@example.jp',
  'gr\u0430ce@gmail.com',
])('of the domain of %s there is nothing to tell', (address) => {
  expect(domainLook(address)).toBeUndefined();
});
