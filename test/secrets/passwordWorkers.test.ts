import { scryptSync } from 'node:crypto';
import { createPasswordWorkers, type PasswordWorkers } from '../../src/secrets/passwordWorkers';

const CHEAP = { N: 1024, r: 8, p: 1 };
const wanted = (password: string, cost = CHEAP) => ({
  ...{ password, cost, salt: Buffer.from('NaCl'), bytes: 64 },
});

let workers: PasswordWorkers;
beforeEach(() => {
  workers = createPasswordWorkers(2);
});
afterEach(() => workers.close());

test('a key is the one of RFC 7914', async () => {
  const key = await workers.derive(wanted('password', { N: 1024, r: 8, p: 16 }));
  expect(Buffer.from(key).toString('hex')).toMatch(/^fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e773/);
});

test('more keys than threads are all made, each of its own password', async () => {
  const passwords = Array.from({ length: 12 }, (_unused, index) => `password ${index}`);
  const keys = await Promise.all(passwords.map((password) => workers.derive(wanted(password))));
  const expected = passwords.map((password) => scryptSync(password, 'NaCl', 64, CHEAP).toString('hex'));
  expect(keys.map((key) => Buffer.from(key).toString('hex'))).toEqual(expected);
});

test('a key that cannot be made is an error, and the next ones are made', async () => {
  const impossible = workers.derive(wanted('password', { N: 1000, r: 8, p: 1 }));
  const others = [workers.derive(wanted('a')), workers.derive(wanted('b'))];
  await expect(impossible).rejects.toThrow();
  expect(await Promise.all(others)).toHaveLength(2);
});

test('whatever is being made when the threads are closed is an error, not a wait without end', async () => {
  const slow = { N: 2 ** 17, r: 8, p: 4 };
  const making = workers.derive(wanted('password', slow));
  const settled = expect(making).rejects.toThrow('closed');
  await workers.close();
  await settled;
});
