import { addressesMeant } from '../../src/recognition/contact/mailTypo';
import { REAL_AS_WELL, WELL_KNOWN } from '../../src/recognition/contact/mailDomains';

const domainsMeant = (domain: string) =>
  addressesMeant(`taro.y@${domain}`).map((address) => address.replace(/^taro\.y@/u, ''));

test.each([
  ['gmial.com', 'gmail.com'],
  ['gmail.con', 'gmail.com'],
  ['gmai.com', 'gmail.com'],
  ['gamil.com', 'gmail.com'],
  ['gmaill.com', 'gmail.com'],
  ['gnail.com', 'gmail.com'],
  ['gmial.con', 'gmail.com'],
  ['gmail.co', 'gmail.com'],
  ['gmail.cm', 'gmail.com'],
  ['gmailc.om', 'gmail.com'],
  ['gmail.co.jp', 'gmail.com'],
  ['gmail.jp', 'gmail.com'],
  ['gm\u0430il.com', 'gmail.com'],
  ['yahoo.couk', 'yahoo.co.uk'],
  ['yahoo.co.jo', 'yahoo.co.jp'],
  ['yahho.co.jp', 'yahoo.co.jp'],
  ['yaho.com', 'yahoo.com'],
  ['yahoo.cojp', 'yahoo.co.jp'],
  ['hotmial.com', 'hotmail.com'],
  ['hotmaill.co', 'hotmail.com'],
  ['outlok.jp', 'outlook.jp'],
  ['icould.com', 'icloud.com'],
  ['icloud.co.jp', 'icloud.com'],
  ['dokomo.ne.jp', 'docomo.ne.jp'],
  ['docomo.co.jp', 'docomo.ne.jp'],
  ['docomo.nejp', 'docomo.ne.jp'],
  ['docomo.ne.jo', 'docomo.ne.jp'],
  ['ezwep.ne.jp', 'ezweb.ne.jp'],
  ['softbnak.ne.jp', 'softbank.ne.jp'],
  ['i.sofbank.jp', 'i.softbank.jp'],
  ['au.con', 'au.com'],
  ['au.co', 'au.com'],
  ['safricom.co.ke', 'safaricom.co.ke'],
  ['safaricom.coke', 'safaricom.co.ke'],
  ['xtra.co.zn', 'xtra.co.nz'],
  ['xrta.co.nz', 'xtra.co.nz'],
  ['btintermet.com', 'btinternet.com'],
  ['cwjamiaca.com', 'cwjamaica.com'],
  ['exmaple.com', 'example.com'],
  ['toyota-kenya.con', 'toyota-kenya.com'],
  ['law-office.couk', 'law-office.co.uk'],
  ['sakura.co.jo', 'sakura.co.jp'],
])('%s is a slip of %s', (typed, meant) => {
  expect(domainsMeant(typed)).toEqual([meant]);
});

test('where two are as near, both are offered', () => {
  expect(domainsMeant('yahoo.co.z')).toEqual(['yahoo.co.nz']);
  expect(domainsMeant('hotmail.co.k')).toEqual(['hotmail.co.uk']);
  expect(domainsMeant('yahoo.co.np')).toEqual(['yahoo.co.jp', 'yahoo.co.nz']);
});

test.each([
  ...WELL_KNOWN,
  ...['mail.com', 'email.com', 'ymail.com', 'gmx.com', 'gmx.net', 'cloud.com'],
  ...['yahoo.co.in', 'yahoo.com.au', 'outlook.com.au', 'live.nl', 'hotmail.fr', 'softbank.co.jp'],
  ...['ai.com', 'gol.com', 'bol.com', 'love.com', 'lime.com', 'slingshot.co.uk', 'vodafone.co.uk'],
  ...['toyota.co.jp', 'toyota.com', 'law.lk', 'x.co.ke', 'b.co', 'uni.ac.jp', 'nic.jo', 'foo.com.jo'],
  ...['\u4f8b\u3048.jp', 'xn--r8jz45g.jp', 'b\u00fccher.example', 'bb.west.jp-t.ne.jp', 'mail.co.ke'],
])('%s is never doubted', (domain) => {
  expect(domainsMeant(domain)).toEqual([]);
});

test('a real domain that is close to a well-known one is never doubted', () => {
  expect([...REAL_AS_WELL].filter((domain) => domainsMeant(domain).length > 0)).toEqual([]);
});

test('the address before the @ stays as typed', () => {
  expect(addressesMeant('Taro..Y.@docomo.ne.jo')).toEqual(['Taro..Y.@docomo.ne.jp']);
});
