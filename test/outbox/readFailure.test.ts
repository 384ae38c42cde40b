import { DeliveryFailure } from '../../src/domain/outbox/deliveryFailure';
import { readFailure } from '../../src/outbox/readFailure';

const NOW = Date.UTC(2026, 8, 1);
const mailError = (responseCode: number, response: string, command = 'RCPT TO') => ({
  ...{ code: 'EENVELOPE', responseCode, response: `${responseCode} ${response}`, command },
});
const busy = (headers: object) => ({ statusCode: 429, response: { headers } });
const laterBy = (ms: number) => new Date(NOW + ms).toUTCString();

test.each([
  ['an address that is not there', mailError(550, '5.1.1 No such user'), 'refusedAddress'],
  ['an address that moved', mailError(551, 'User not local'), 'refusedAddress'],
  ['an address that is not allowed', mailError(553, 'Mailbox name not allowed'), 'refusedAddress'],
  ['an address that is refused after the text', mailError(554, '5.1.1 Unknown', 'DATA'), 'refusedAddress'],
  ['a code alone', { responseCode: 550 }, 'refusedAddress'],
  ['a text that is refused', mailError(554, '5.6.0 Not accepted', 'DATA'), 'mailRefused'],
  ['a text that is refused with 550', mailError(550, 'Spam', 'DATA'), 'mailRefused'],
  ['a policy', mailError(550, '5.7.1 Relaying denied'), 'mailRefused'],
  ['a sender who is refused', mailError(550, '5.1.8 Bad sender', 'MAIL FROM'), 'mailRefused'],
  ['a mail that is too large', mailError(552, '5.3.4 Too large'), 'mailRefused'],
  ['a bot that is blocked', { statusCode: 403 }, 'blocked'],
  ['a customer whom nobody knows', { statusCode: 404, code: 'Unknown' }, 'conversationGone'],
  ['what the desk knows', new DeliveryFailure('unreadable'), 'unreadable'],
])('%s is given up at once', (_what, error, reason) => {
  expect(readFailure(error, NOW)).toEqual({ reason, final: true });
});

test.each([
  ['a full mailbox', mailError(452, '4.2.2 Mailbox full'), 'EENVELOPE'],
  ['a wrong password', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'EAUTH'],
  ['a server that wants TLS first', mailError(530, '5.7.0 Must issue STARTTLS', 'MAIL FROM'), 'EENVELOPE'],
  ['a greeting of 554', { code: 'EPROTOCOL', responseCode: 554, command: 'CONN' }, 'EPROTOCOL'],
  ['a server that is not there', { code: 'ECONNREFUSED' }, 'ECONNREFUSED'],
  ['a channel that has trouble', { name: 'RestError', statusCode: 503 }, 'RestError'],
  ['a token that is not taken', { name: 'RestError', statusCode: 401 }, 'RestError'],
  ['a channel that has enough', { statusCode: 429 }, 'tooMany'],
  ['a word that no clock knows', busy({ 'retry-after': 'soon' }), 'tooMany'],
  ['a call that took too long', new DeliveryFailure('timeout', { final: false }), 'timeout'],
  ['an error without a name', {}, 'unknown'],
  ['no error at all', undefined, 'unknown'],
])('%s is tried again', (_what, error, reason) => {
  expect(readFailure(error, NOW)).toEqual({ reason, final: false });
});

test.each([
  ['seconds', busy({ 'retry-after': '17' }), 17_000],
  ['seconds, in a map', busy(new Headers({ 'Retry-After': '17' })), 17_000],
  ['a number', busy({ 'Retry-After': 17 }), 17_000],
  ['a date', busy({ 'retry-after': laterBy(90_000) }), 90_000],
  ['a date that has passed', busy({ 'retry-after': laterBy(-90_000) }), 0],
  ['a month, of which a day is believed', busy({ 'retry-after': '2592000' }), 24 * 60 * 60 * 1000],
  ['what an adapter says', new DeliveryFailure('tooMany', { final: false, waitMs: 5000 }), 5000],
])('who asks to be left alone by %s is', (_what, error, waitMs) => {
  expect(readFailure(error, NOW)).toEqual({ reason: 'tooMany', final: false, waitMs });
});
