import { createReadiness } from '../../src/http/readiness';

function setUp(answers: readonly (boolean | Error | 'never')[]) {
  const state = { asked: 0, elapsed: 0 };
  const deadlines: { ms: number; up: AbortController }[] = [];
  const deadline = (ms: number) => {
    const up = new AbortController();
    deadlines.push({ ms, up });
    return up.signal;
  };
  const check = () => {
    const answer = answers[state.asked];
    state.asked += 1;
    if (answer === 'never') return new Promise<boolean>(() => undefined);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? false);
  };
  return { state, deadlines, ready: createReadiness({ check, elapsed: () => state.elapsed, deadline }) };
}

test('however many ask, it is looked at once a second', async () => {
  const { state, ready } = setUp([true, false, true]);
  expect(await Promise.all(Array.from({ length: 50 }, ready))).toEqual(Array(50).fill(true));
  state.elapsed += 999;
  expect([await ready(), state.asked]).toEqual([true, 1]);
  state.elapsed += 1;
  expect([await ready(), await ready(), state.asked]).toEqual([false, false, 2]);
  state.elapsed += 1000;
  expect([await ready(), state.asked]).toEqual([true, 3]);
});

test('what throws is not ready', async () => {
  const { ready } = setUp([new Error('The disk is full.')]);
  expect(await ready()).toBe(false);
});

test('what does not answer within five seconds is not ready, and is asked again later', async () => {
  const { state, deadlines, ready } = setUp(['never', true]);
  const asked = [ready(), ready()];
  expect(deadlines.map(({ ms }) => ms)).toEqual([5000]);
  deadlines[0]?.up.abort();
  expect(await Promise.all(asked)).toEqual([false, false]);
  state.elapsed += 1000;
  expect(await ready()).toBe(true);
});
