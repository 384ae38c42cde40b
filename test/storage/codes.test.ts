import { randomUUID } from 'node:crypto';
import { DAY, HOUR, MINUTE } from '../../src/domain/calendar/duration';
import { migrationSource } from '../../db/migrationSource';
import { CODE_LIFETIME_MS, type CodeShape } from '../../src/domain/identity/codeShape';
import type { CodeAllowance } from '../../src/ports/identityCodes';
import type { JoinedCode, NewCode } from '../../src/ports/identityCodes';
import { createClock } from '../support/clock';
import { openDesk, type OpenDesk } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { beginConversation, reload, turnIn, times, howMany } from './material';

const short = (allowed: CodeAllowance) =>
  allowed.is === 'send' ? allowed.shape : allowed.is === 'join' ? 'join' : allowed.reason;

/** Somebody in a conversation, who asks for codes to an address and types them. */
interface Asker {
  readonly conversationId: string;
  readonly address: string;
  /** Where the mails go, when the address is another spelling of it. */
  readonly mailbox?: string;
  readonly network: string;
}

function actionsOn(open: () => OpenDesk) {
  const now = () => open().clock.now();
  const digestsOf = ({ address, mailbox, network }: Omit<Asker, 'conversationId'>) => ({
    ...{ addressDigest: address, networkDigest: network },
    ...(mailbox === undefined ? {} : { mailboxDigest: mailbox }),
  });
  const askedBy = (asker: Omit<Asker, 'conversationId'>) => ({ ...digestsOf(asker), now: now() });
  const begin = async (rest: Partial<Asker> = {}): Promise<Asker> => {
    const { id } = await beginConversation(open());
    return { address: 'address', network: 'net', ...rest, conversationId: id };
  };
  const allowance = async (rest: Partial<Asker> = {}) =>
    short(await open().stores.codes.allowance(askedBy({ address: 'address', network: 'net', ...rest })));
  const keep = async ({ conversationId }: Asker, code: NewCode | JoinedCode) =>
    open().stores.conversations.keep(turnIn(await reload(open(), conversationId), now(), { code }));
  const codeOf = (asker: Asker, shape: CodeShape, digest: string): NewCode => ({
    ...{ id: randomUUID(), shape, digest, ...digestsOf(asker) },
    ...{ sentAt: now(), expiresAt: now() + CODE_LIFETIME_MS[shape] },
  });
  const joinedBy = (asker: Asker): JoinedCode => ({
    ...{ id: randomUUID(), shape: 'joined', ...digestsOf(asker), sentAt: now() },
  });
  /** Asks as the desk does: what is allowed is kept, if it still is. */
  const ask = async (asker: Asker, digest = 'right') => {
    const allowed = await open().stores.codes.allowance(askedBy(asker));
    if (allowed.is === 'limit') return allowed.reason;
    const code = allowed.is === 'join' ? joinedBy(asker) : codeOf(asker, allowed.shape, digest);
    expect(await keep(asker, code)).toBe('kept');
    return short(allowed);
  };
  const type = (asker: Asker, digest: string) =>
    open().stores.codes.tryCode({
      ...{ ...askedBy(asker), conversationId: asker.conversationId, digest },
    });
  return { now, begin, allowance, ask, type, keep, codeOf };
}

onEachDatabase((database) => {
  let open: OpenDesk;
  beforeEach(async () => {
    open = await openDesk({ databaseUrl: await database.reuse(), clock: createClock() });
  });
  afterEach(() => open.close());
  const knex = () => open.stores.options.database.knex;
  const { begin, allowance, ask, type, keep, codeOf } = actionsOn(() => open);

  test('a mailbox is mailed no more than twenty a day under other spellings, and its plain one stays open', async () => {
    const tagged = (tag: number) =>
      begin({ address: `mary+${tag}`, mailbox: 'mary', network: `net ${tag % 5}` });
    const asked = await Promise.all(times(20, tagged));
    for (const one of asked) expect(await ask(one)).toBe('digits');
    expect(await ask(await tagged(20))).toBe('mailbox');
    expect(await allowance({ address: 'another+1', mailbox: 'another' })).toBe('digits');
    const holder = await begin({ address: 'mary' });
    expect(await ask(holder)).toBe('digits');
    expect(await type(holder, 'right')).toBe('right');
    open.clock.pass(DAY + 1);
    expect(await ask(await tagged(21))).toBe('digits');
  });

  test('of many turns at once that mail one mailbox by other spellings no more than twenty are kept', async () => {
    const asked = await Promise.all(
      times(24, (tag) => begin({ address: `mary+${tag}`, mailbox: 'mary', network: `net ${tag}` })),
    );
    const kept = await Promise.all(asked.map((one) => keep(one, codeOf(one, 'digits', 'right'))));
    expect(howMany(kept, 'kept')).toBe(20);
  });

  test('a code is good for three tries, also when twenty come at once', async () => {
    const one = await begin();
    await ask(one);
    expect([await type(one, 'a'), await type(one, 'b'), await type(one, 'c')]).toEqual([
      ...['wrong', 'wrong', 'noTriesLeft'],
    ]);
    expect(await type(one, 'right')).toBe('noTriesLeft');
    const other = await begin();
    await ask(other);
    const outcomes = await Promise.all(times(20, (index) => type(other, `guess ${index}`)));
    expect(howMany(outcomes, 'wrong')).toBe(2);
    expect(await knex()('wrong_code_tries').select('at')).toHaveLength(6);
  });

  test('it is right only in its own conversation, for its own address, and until it expires', async () => {
    const asker = await begin();
    await ask(asker);
    const elsewhere = await begin();
    expect(await type(elsewhere, 'right')).toBe('expired');
    expect(await type({ ...asker, address: 'another' }, 'right')).toBe('expired');
    open.clock.pass(10 * MINUTE - 1);
    expect(await type(asker, 'right')).toBe('right');
    open.clock.pass(1);
    expect(await type(asker, 'right')).toBe('expired');
  });

  test('the one before it is good while it lives, and none before that', async () => {
    const asker = await begin();
    for (const digest of ['first', 'second', 'third']) {
      await ask(asker, digest);
      open.clock.pass(MINUTE);
    }
    expect(await type(asker, 'first')).toBe('wrong');
    expect(await type(asker, 'second')).toBe('right');
    expect(await type(asker, 'third')).toBe('right');
  });

  test('a wrong code is a try of both, and counts once', async () => {
    const asker = await begin();
    await ask(asker, 'first');
    expect(await type(asker, 'guess')).toBe('wrong');
    open.clock.pass(MINUTE);
    await ask(asker, 'second');
    expect([await type(asker, 'guess'), await type(asker, 'guess')]).toEqual(['wrong', 'wrong']);
    expect(await type(asker, 'first')).toBe('noTriesLeft');
    const tries = await knex()('identity_codes').orderBy('sent_at').select<{ tries: number }[]>('tries');
    expect(tries.map((row) => row.tries)).toEqual([3, 3]);
    expect(await knex()('wrong_code_tries').select('at')).toHaveLength(4);
  });

  test('the one before it does not outlive its own time', async () => {
    const asker = await begin();
    await ask(asker, 'first');
    open.clock.pass(9 * MINUTE);
    await ask(asker, 'second');
    open.clock.pass(MINUTE);
    expect(await type(asker, 'first')).toBe('wrong');
    expect(await type(asker, 'second')).toBe('right');
  });

  test('a changed address makes the codes of the old one void, and coming back does not revive them', async () => {
    const asker = await begin();
    await ask(asker, 'old');
    await ask({ ...asker, address: 'new' }, 'new');
    expect(await type({ ...asker, address: 'new' }, 'old')).toBe('wrong');
    expect(await type(asker, 'old')).toBe('expired');
    await ask(asker, 'again');
    expect(await type(asker, 'old')).toBe('wrong');
    expect(await type(asker, 'again')).toBe('right');
  });

  test('five go to an address within an hour, the last one of letters, and then the newest is good for all', async () => {
    expect(await Promise.all(times(4, async () => ask(await begin())))).toEqual(times(4, () => 'digits'));
    const fifth = await begin();
    expect(await ask(fifth, 'letters')).toBe('letters');
    open.clock.pass(HOUR - 1);
    const owner = await begin({ network: 'home' });
    expect(await ask(owner)).toBe('join');
    expect(await allowance({ address: 'other' })).toBe('digits');
    expect(await type(owner, 'right')).toBe('wrong');
    expect(await type(owner, 'letters')).toBe('right');
    open.clock.pass(1);
    expect(await allowance()).toBe('digits');
    expect([await type(owner, 'letters'), await type(fifth, 'letters')]).toEqual(['expired', 'expired']);
  });

  test('tries in one conversation take none from another', async () => {
    for (let sent = 0; sent < 5; sent++) await ask(await begin(), 'letters');
    const [guesser, owner] = [await begin({ network: 'theirs' }), await begin({ network: 'home' })];
    expect([await ask(guesser), await ask(owner)]).toEqual(['join', 'join']);
    for (const guess of ['a', 'b', 'c']) await type(guesser, guess);
    expect(await type(guesser, 'letters')).toBe('noTriesLeft');
    expect(await type(owner, 'letters')).toBe('right');
  });

  test('many conversations that ask at once get no sixth code', async () => {
    const askers = await Promise.all(times(15, () => begin()));
    const digits = await Promise.all(askers.map((asker) => keep(asker, codeOf(asker, 'digits', 'd'))));
    expect([howMany(digits, 'kept'), howMany(digits, 'moved')]).toEqual([4, 11]);
    const letters = await Promise.all(askers.map((asker) => keep(asker, codeOf(asker, 'letters', 'd'))));
    expect([howMany(letters, 'kept'), howMany(letters, 'moved')]).toEqual([1, 14]);
    expect(await knex()('identity_codes').select('id')).toHaveLength(5);
    expect(await knex()('activities').select('seq')).toHaveLength(5);
  });

  test('fifteen wrong tries lock one network out of an address for a day, and no other', async () => {
    for (let round = 0; round < 5; round++) {
      const guesser = await begin({ network: 'theirs' });
      await ask(guesser);
      for (const guess of ['a', 'b', 'c']) await type(guesser, guess);
      open.clock.pass(HOUR);
    }
    expect(await allowance({ network: 'theirs' })).toBe('tries');
    expect(await allowance({ network: 'theirs', address: 'other' })).toBe('digits');
    const owner = await begin({ network: 'home' });
    expect(await ask(owner)).toBe('letters');
    expect(await type({ ...owner, network: 'theirs' }, 'right')).toBe('noTriesLeft');
    expect(await type(owner, 'right')).toBe('right');
    open.clock.pass(DAY);
    expect(await allowance({ network: 'theirs' })).toBe('digits');
  });

  test('guesses that come all at once are not more than fifteen either', async () => {
    const askers: Asker[] = [];
    for (let hour = 0; hour < 4; hour++) {
      for (let sent = 0; sent < 5; sent++) {
        const asker = await begin();
        await keep(asker, codeOf(asker, sent === 4 ? 'letters' : 'digits', 'right'));
        askers.push(asker);
      }
      // All of them live as long as it takes.
      await knex()('identity_codes').update({ expires_at: open.clock.now() + DAY });
      open.clock.pass(10 * MINUTE);
      await knex()('identity_codes').update({ sent_at: open.clock.now() - HOUR + 5 * MINUTE });
      open.clock.pass(5 * MINUTE);
    }
    await knex()('identity_codes').update({ sent_at: open.clock.now() });
    const outcomes = await Promise.all(
      askers.flatMap((asker) => times(3, (index) => type(asker, `guess ${index}`))),
    );
    expect(outcomes).toHaveLength(60);
    expect(await knex()('wrong_code_tries').select('at')).toHaveLength(15);
    expect(outcomes).not.toContain('right');
  });

  test('codes are limited by network, too', async () => {
    for (let sent = 0; sent < 20; sent++) await ask(await begin({ address: `a${sent}` }));
    expect(await allowance({ address: 'new' })).toBe('network');
    expect(await allowance({ address: 'new', network: 'other' })).toBe('digits');
  });

  test('a clock that is set back locks nobody out for longer than before', async () => {
    open.clock.pass(2 * DAY);
    const asker = await begin();
    for (let sent = 0; sent < 5; sent++) await ask(asker);
    for (let round = 0; round < 5; round++) {
      const guesser = await begin({ network: 'theirs', address: 'b' });
      await ask(guesser);
      for (const guess of ['a', 'b', 'c']) await type(guesser, guess);
    }
    expect([await allowance(), await allowance({ network: 'theirs', address: 'b' })]).toEqual([
      'join',
      'tries',
    ]);
    open.clock.pass(-DAY - HOUR);
    expect([await allowance(), await allowance({ network: 'theirs', address: 'b' })]).toEqual([
      ...['digits', 'digits'],
    ]);
    expect(await type(asker, 'right')).toBe('expired');
    await open.stores.sweep('desk');
    expect(await knex()('identity_codes').select('id')).toEqual([]);
    expect(await knex()('wrong_code_tries').select('at')).toEqual([]);
  });

  test('wrong tries of version 0.3.0 are still counted, and a code under way then has to be asked for again', async () => {
    const asker = await begin();
    await knex().migrate.down({ migrationSource, name: '007_limits' });
    await knex()('identity_codes').insert({
      ...{ id: 'old', conversation_id: asker.conversationId, digest: 'right', address_digest: 'address' },
      ...{ network_digest: 'net', sent_at: open.clock.now(), expires_at: open.clock.now() + 10 * MINUTE },
      ...{ tries: 2, wrong_tries: 2 },
    });
    await knex().migrate.latest({ migrationSource });
    const counted = await knex()('wrong_code_tries').select('*');
    const row = { address_digest: 'address', network_digest: 'net', at: open.clock.now() };
    expect(counted).toEqual([row, row]);
    expect(await type(asker, 'right')).toBe('expired');
    expect(await ask(asker)).toBe('digits');
    expect(await type(asker, 'right')).toBe('right');
  });

  test('what is a day old goes with the sweep', async () => {
    const asker = await begin();
    await ask(asker);
    await type(asker, 'guess');
    open.clock.pass(DAY + 1);
    await open.stores.sweep('desk');
    expect(await knex()('identity_codes').select('id')).toEqual([]);
    expect(await knex()('wrong_code_tries').select('at')).toEqual([]);
  });
});

describe('somebody with two hundred networks guesses at an address for a day', () => {
  const NETWORKS = 200;
  const EVERY = 4 * MINUTE;
  let open: OpenDesk;
  beforeAll(async () => {
    open = await openDesk();
    await open.stores.options.database.knex.raw('pragma synchronous = off');
  });
  afterAll(() => open.close());
  const { begin, ask, type } = actionsOn(() => open);

  test('has less than one chance in 10,000, and the holder gets in at any time', async () => {
    const ends = open.clock.now() + DAY;
    let [networks, newest] = [0, ''];
    const owners: string[] = [];
    /** What the mailbox holds: the holder reads it, whoever guesses does not. */
    const askAndRead = async (asker: Asker) => {
      const code = `code ${randomUUID()}`;
      const got = await ask(asker, code);
      if (got === 'digits' || got === 'letters') newest = code;
      return got;
    };
    const guesserAsks = async () => {
      const guesser = await begin({ network: `net ${networks++ % NETWORKS}` });
      return { guesser, got: await askAndRead(guesser) };
    };
    const guess = async (guesser: Asker) => {
      for (const one of ['a', 'b', 'c']) await type(guesser, one);
    };
    const ownerComes = async () => {
      const owner = await begin({ network: 'home' });
      const got = await askAndRead(owner);
      owners.push(`${got}: ${await type(owner, newest)}`);
    };
    // While there are six digits to be had: two codes a conversation, so that each guess is compared with both.
    for (let hour = 0; hour < 3; hour++) {
      const guessers = [await guesserAsks(), await guesserAsks()];
      for (const { guesser, got } of guessers) {
        expect(got).toBe('digits');
        expect(await askAndRead(guesser)).toBe('digits');
      }
      for (const { guesser } of guessers) await guess(guesser);
      await ownerComes();
      open.clock.pass(HOUR);
    }
    for (let turn = 0; open.clock.now() < ends; turn++) {
      await guess((await guesserAsks()).guesser);
      if (turn % 35 === 7) await ownerComes();
      open.clock.pass(EVERY);
    }
    expect(owners).toHaveLength(12);
    expect(owners.filter((owner) => !/^(?:join|letters): right$/u.test(owner))).toEqual([]);
    const rows = await open.stores.options.database
      .knex('identity_codes')
      .select<{ shape: string; tries: number }[]>('shape', 'tries');
    const compared = (shapes: readonly string[]) =>
      rows.filter(({ shape }) => shapes.includes(shape)).reduce((sum, { tries }) => sum + tries, 0);
    const chance = compared(['digits']) / 1e6 + compared(['letters', 'joined']) / 31 ** 10;
    expect(compared(['digits'])).toBe(36);
    expect(compared(['letters', 'joined'])).toBeGreaterThan(500);
    expect(chance).toBeLessThan(1 / 10_000);
  });
});
