import { createLogger } from '../../src/logging/logger';

function logged(level: 'info' | 'error' | 'silent' = 'info') {
  const lines: string[] = [];
  return { lines, log: createLogger(level, { write: (line: string) => void lines.push(line) }) };
}

test('an event is logged by its name and its ids', () => {
  const { log, lines } = logged();
  log.info('turn.kept', { id: 'c1', ms: 12 });
  log.warn('outbox.failed', { givenUp: true });
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { msg: 'turn.kept', id: 'c1', ms: 12, level: 30 },
    { msg: 'outbox.failed', givenUp: true, level: 40 },
  ]);
});

test('an error is logged by its class, its code and its place, never by its message', () => {
  const { log, lines } = logged();
  const secret = 'insert into x values (hanako@example.com)';
  log.error('turn.failed', Object.assign(new RangeError(secret), { code: 'SQLITE_BUSY' }), { id: 'c1' });
  expect(lines[0]).not.toContain('hanako');
  expect(lines[0]).toMatch(/RangeError SQLITE_BUSY\s+at /u);
});

test.each([['a string'], [{ message: 'hanako@example.com' }], [undefined], [null]])(
  'a thrown %j tells nothing of itself',
  (thrown) => {
    const { log, lines } = logged();
    log.error('odd', thrown);
    expect(lines[0]).not.toMatch(/a string|hanako/u);
  },
);

test('an error whose message runs over several lines tells none of them', () => {
  const { log, lines } = logged();
  log.error('odd', new Error('first\nhanako@example.com\n'));
  expect(lines[0]).not.toContain('hanako');
});

test('what is below the level is not logged', () => {
  const { log, lines } = logged('error');
  log.info('turn.kept');
  expect(lines).toEqual([]);
});
