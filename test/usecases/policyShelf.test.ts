import { EventEmitter, once } from 'node:events';
import { openEngine } from '../../src/assembly/openEngine';
import { startOfJapaneseDay } from '../../src/domain/calendar/japaneseDate';
import type { PolicyVersion } from '../../src/domain/policy/policy';
import type { PolicyStore } from '../../src/ports/policies';
import type { PrepareUnderstanding, Understand } from '../../src/ports/understand';
import { openPolicyShelf, type PolicyShelf } from '../../src/usecases/policyShelf';
import { samplePolicy } from '../site/support';
import { createCustomer } from '../support/customer';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { ownPolicy } from '../support/policyFiles';
import { onEachDatabase } from '../support/postgres';

const SAMPLE = samplePolicy('en').version;

// It is 1 September 2026, 10:00 in Japan.
onEachDatabase((database) => {
  let open: OpenDesk;
  let prepared: string[] = [];
  let engine: PrepareUnderstanding;
  /** The version that each engine was made ready for. */
  const engines = new Map<Understand, string>();
  beforeAll(async () => {
    engine = await openEngine();
  });
  beforeEach(async () => {
    open = await openDesk({ databaseUrl: await database.reuse() });
    prepared = [];
  });
  afterEach(() => open.close());

  const now = () => open.clock.now();
  const timeIs = (instant: number) => {
    open.clock.pass(instant - now());
  };
  const publish = (version: string, effective: string) =>
    open.stores.policies.add(
      { ...ownPolicy(version, effective), approval: { by: 'Hanako', at: now() } },
      now(),
    );
  const prepare = (policy: PolicyVersion) => {
    prepared.push(policy.version);
    const understand = engine(policy);
    engines.set(understand, policy.version);
    return understand;
  };
  async function openShelf(
    policies: Pick<PolicyStore, 'current' | 'upcoming' | 'version'> = open.stores.policies,
  ) {
    const shelf = await openPolicyShelf(policies, prepare, now);
    if (shelf === 'noPolicy') throw new Error('There is no policy.');
    return shelf;
  }
  const inForce = (shelf: PolicyShelf) => shelf.inForce().policy.version;

  test('a version takes over at midnight in Japan to the millisecond, without being looked for', async () => {
    await publish('2', '2026-09-02');
    const shelf = await openShelf();
    expect(prepared).toEqual([SAMPLE, '2']);
    timeIs(startOfJapaneseDay('2026-09-02') - 1);
    expect([inForce(shelf), engines.get(shelf.inForce().understand)]).toEqual([SAMPLE, SAMPLE]);
    open.clock.pass(1);
    expect([inForce(shelf), engines.get(shelf.inForce().understand)]).toEqual(['2', '2']);
    expect(prepared).toEqual([SAMPLE, '2']);
  });

  test.each([
    ['of tomorrow', '2026-09-02', SAMPLE],
    ['of today', '2026-09-01', '2'],
    ['of a day gone by', '2026-04-02', '2'],
  ])('a version %s that is published meanwhile is noticed', async (_when, effective, expected) => {
    const shelf = await openShelf();
    await publish('2', effective);
    expect(inForce(shelf)).toBe(SAMPLE);
    await shelf.refresh(now());
    expect(inForce(shelf)).toBe(expected);
    timeIs(startOfJapaneseDay('2026-09-02'));
    expect(inForce(shelf)).toBe('2');
  });

  test('one version follows the other, and every old one can still be cited', async () => {
    await publish('2', '2026-09-02');
    await publish('3', '2026-09-03');
    const shelf = await openShelf();
    const held = [inForce(shelf)];
    for (const day of ['2026-09-02', '2026-09-03', '2026-09-04']) {
      timeIs(startOfJapaneseDay(day));
      held.push(inForce(shelf));
      await shelf.refresh(now());
      held.push(inForce(shelf));
    }
    expect(held).toEqual([SAMPLE, '2', '2', '3', '3', '3', '3']);
    expect(prepared).toEqual([SAMPLE, '2', '3']);
    for (const version of [SAMPLE, '2', '3'])
      for (const language of ['en', 'ja'] as const)
        expect(shelf.document(version, language)?.version).toBe(version);
  });

  test('a version that was corrected before its day never holds', async () => {
    await publish('2', '2026-09-02');
    const shelf = await openShelf();
    open.clock.pass(1);
    await publish('2.1', '2026-09-02');
    await shelf.refresh(now());
    timeIs(startOfJapaneseDay('2026-09-02'));
    expect(inForce(shelf)).toBe('2.1');
  });

  test('a look that began before midnight and ends after it does not bring the old version back', async () => {
    await publish('2', '2026-09-02');
    const shelf = await openShelf();
    timeIs(startOfJapaneseDay('2026-09-02') - 1);
    const looking = shelf.refresh(now());
    open.clock.pass(1);
    await looking;
    expect(inForce(shelf)).toBe('2');
  });

  test('a look that takes long does not undo a later one', async () => {
    const { policies } = open.stores;
    const gate = new EventEmitter();
    const [read, released] = [once(gate, 'read'), once(gate, 'release')];
    const begun = now();
    const shelf = await openShelf({
      upcoming: policies.upcoming,
      version: policies.version,
      async current(at) {
        const found = await policies.current(at);
        if (at !== begun + 1) return found;
        gate.emit('read');
        await released;
        return found;
      },
    });
    const slow = shelf.refresh(begun + 1);
    await read;
    open.clock.pass(2);
    await publish('2', '2026-09-01');
    await shelf.refresh(now());
    expect(inForce(shelf)).toBe('2');
    gate.emit('release');
    await slow;
    expect(inForce(shelf)).toBe('2');
  });

  test('a look after the clock was set back still counts', async () => {
    const shelf = await openShelf();
    open.clock.pass(-10 * 60_000);
    await publish('2', '2026-09-01');
    await shelf.refresh(now());
    expect(inForce(shelf)).toBe('2');
  });

  test('a version that was replaced before the start is there once it is opened', async () => {
    await publish('2', '2026-08-31');
    await publish('3', '2026-09-01');
    const shelf = await openShelf();
    expect(shelf.document('2', 'en')).toBeUndefined();
    await shelf.open(['2', '3', 'never']);
    expect(shelf.document('2', 'en')?.version).toBe('2');
    expect(shelf.document('2', 'ja')?.version).toBe('2');
    expect(shelf.document('never', 'en')).toBeUndefined();
    expect(prepared).toEqual(['3']);
  });

  test('a shelf is not opened while the only version is one for later', async () => {
    await open.stores.options.database.knex('policies').delete();
    await publish('2', '2026-09-02');
    expect(await openPolicyShelf(open.stores.policies, prepare, now)).toBe('noPolicy');
    timeIs(startOfJapaneseDay('2026-09-02'));
    expect(inForce(await openShelf())).toBe('2');
  });

  test('a customer is quoted the version of the day, in the middle of a talk', async () => {
    await publish('2', '2026-09-02');
    await open.desk.shelf.refresh(now());
    const customer = await createCustomer(open, 'en');
    const cited = async () => (await customer.says('quote:cookies'))[0]?.extras.quote?.path;
    timeIs(startOfJapaneseDay('2026-09-02') - 1);
    expect(await cited()).toBe(`/policy/en/${SAMPLE}#cookies`);
    open.clock.pass(1);
    expect(await cited()).toBe('/policy/en/2#cookies');
    expect(await open.stores.policies.version(SAMPLE)).toBeDefined();
  });
});
