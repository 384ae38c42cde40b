import { createBreaker } from '../../src/endpoint/breaker';

function setUp() {
  let time = 0;
  const breaker = createBreaker(() => time);
  return {
    breaker,
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
    fail: (times: number) => {
      for (let one = 0; one < times; one += 1) {
        breaker.mayCall();
        breaker.failed();
      }
    },
  };
}

test('two failures and a success are no three in a row', () => {
  const { breaker, fail } = setUp();
  fail(2);
  breaker.succeeded();
  fail(2);
  expect(breaker.mayCall()).toBe(true);
});

test('each rest is twice as long as the one before, ten minutes at most', () => {
  const { breaker, fail, pass } = setUp();
  fail(3);
  for (const seconds of [30, 60, 120, 240, 480, 600, 600]) {
    pass(seconds - 1);
    expect(breaker.mayCall()).toBe(false);
    pass(1);
    expect(breaker.mayCall()).toBe(true);
    breaker.failed();
  }
});

test('after a rest one call goes through, and the others wait for what becomes of it', () => {
  const { breaker, fail, pass } = setUp();
  fail(3);
  pass(30);
  expect([breaker.mayCall(), breaker.mayCall()]).toEqual([true, false]);
  breaker.succeeded();
  expect([breaker.mayCall(), breaker.mayCall()]).toEqual([true, true]);
  fail(3);
  pass(29);
  expect(breaker.mayCall()).toBe(false);
});

test('calls that were on their way when the rest began do not make it longer', () => {
  const { breaker, fail, pass } = setUp();
  for (let one = 0; one < 10; one += 1) breaker.mayCall();
  fail(3);
  for (let one = 0; one < 7; one += 1) breaker.failed();
  pass(30);
  expect(breaker.mayCall()).toBe(true);
});
