import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DAY, HOUR, MINUTE } from '../../src/domain/calendar/duration';
import { migrationSource } from '../../db/migrationSource';
import { schema } from '../../src/cli/schema';
import { startOutbox } from '../../src/outbox/deliver';
import type { NewMessage } from '../../src/ports/outbox';
import type { SignInLimit, SignInTry } from '../../src/ports/signInTries';
import { projectRoot } from '../../src/assembly/projectRoot';
import { openDatabase } from '../../src/storage/database/database';
import { dumpSchema } from '../../src/storage/database/schemaDump';
import { openDesk, type OpenDesk, samplePolicy } from '../support/openDesk';
import { onEachDatabase } from '../support/postgres';
import { claimFor, beginConversation, sendTicket, tablesOf, turnIn, times, howMany } from './material';
import { until } from '../support/until';

onEachDatabase((database) => {
  let open: OpenDesk;
  beforeEach(async () => {
    open = await openDesk({ databaseUrl: await database.reuse() });
  });
  afterEach(() => open.close());
  const knex = () => open.stores.options.database.knex;
  const now = () => open.clock.now();

  describe('a ticket', () => {
    const audit = { at: 1, actor: 'a', action: 'ticketClaimed', subject: 's' } as const;
    const claim = (ticketId: string, staffId: string, version = 1) =>
      claimFor(open, { ticketId, staffId, version });

    test('goes to one of twenty members of staff who reach for it at once', async () => {
      const { ticket } = await sendTicket(open);
      const outcomes = await Promise.all(times(20, (index) => claim(ticket.id, `staff ${index}`)));
      expect([howMany(outcomes, 'claimed'), howMany(outcomes, 'taken')]).toEqual([1, 19]);
      const found = await open.stores.tickets.find(ticket.id);
      expect(found?.line).toMatchObject({ status: 'claimed', version: 2, claimedAt: now() });
      expect(found?.line.claimedBy).toBe(`staff ${outcomes.indexOf('claimed')}`);
      expect(found?.events.map(({ seq, event }) => [seq, event.kind])).toEqual([
        [1, 'received'],
        [2, 'claimed'],
      ]);
      expect(await open.stores.audit.verify()).toEqual({ intact: 1 });
    });

    test('whose claim was forgotten can be taken over, by one', async () => {
      const { ticket } = await sendTicket(open);
      await claim(ticket.id, 'forgetful');
      open.clock.pass(DAY);
      expect(await claim(ticket.id, 'eager', 2)).toBe('taken');
      open.clock.pass(1);
      const outcomes = await Promise.all([claim(ticket.id, 'one', 2), claim(ticket.id, 'other', 2)]);
      expect(howMany(outcomes, 'claimed')).toBe(1);
    });

    test('is changed only from the version that was read, together with event, message and record', async () => {
      const { ticket, conversation } = await sendTicket(open);
      await claim(ticket.id, 'staff');
      const from = (await open.stores.tickets.find(ticket.id))?.line;
      if (from === undefined) throw new Error('There is no ticket.');
      const change = (text: string) =>
        open.stores.tickets.change({
          ...{ from, to: { ...from, version: from.version + 1 }, by: 'staff', now: now() },
          ...{ event: { kind: 'replied', text }, audit: { ...audit, action: 'ticketReplied' } },
          messages: [
            {
              id: text,
              ticketId: ticket.id,
              delivery: { kind: 'talk', conversationId: conversation.id, utterances: [] },
            },
          ],
        });
      const outcomes = await Promise.all(times(5, (index) => change(`reply ${index}`)));
      expect([howMany(outcomes, 'kept'), howMany(outcomes, 'moved')]).toEqual([1, 4]);
      const after = await open.stores.tickets.find(ticket.id);
      expect(after?.events.length).toBe(3);
      expect(await open.stores.audit.verify()).toEqual({ intact: 2 });
      expect((await open.stores.outbox.take(now(), now() + 1, 10)).length).toBe(1);
      expect(after?.body).toEqual(ticket.body);
    });
  });

  describe('the outbox', () => {
    const mail = {
      kind: 'mail',
      template: 'answer',
      to: 'a@example.org',
      language: 'en',
      values: {},
    } as const;
    async function fill(count: number, ticketId?: string) {
      const messages = times(count, (index): NewMessage => ({
        ...{ id: `message ${index}`, delivery: mail },
        ...(ticketId === undefined ? {} : { ticketId }),
      }));
      await open.desk.outbox.stop();
      const conversation = await beginConversation(open);
      await open.stores.conversations.keep(turnIn(conversation, now(), { messages }));
    }

    test('gives each message to one of those who take at once, until the lease ends', async () => {
      await fill(30);
      const { outbox } = open.stores;
      const take = () => outbox.take(now(), now() + MINUTE, 10);
      const taken = (await Promise.all(times(8, take))).flat().map(({ id }) => id);
      while (taken.length < 30)
        taken.push(...(await until(async () => some(await take()))).map(({ id }) => id));
      expect(new Set(taken).size).toBe(30);
      expect(await take()).toEqual([]);
      open.clock.pass(MINUTE);
      expect((await outbox.take(now(), now() + MINUTE, 100)).length).toBe(30);
    });
    const some = <T>(items: readonly T[]) => (items.length === 0 ? undefined : items);

    test('tries again with growing pauses, gives up, and shows it on the ticket', async () => {
      const { ticket } = await sendTicket(open);
      await fill(1, ticket.id);
      const failures: boolean[] = [];
      const pauses: number[] = [];
      const worker = startOutbox({
        ...{ outbox: open.stores.outbox, now: open.clock.now, random: () => 0 },
        deliver: () => Promise.reject(Object.assign(new Error('a@example.org refused'), { code: 'EAUTH' })),
        onFailure: ({ givenUp }) => failures.push(givenUp),
      });
      for (let tries = 1; tries <= 10; tries++) {
        worker.wake();
        await until(() => Promise.resolve(failures.length === tries ? true : undefined));
        const [row] = await knex()('outbox').select<{ due_at: number | null }[]>('due_at');
        const due = row?.due_at ?? now();
        pauses.push(due - now());
        open.clock.pass(due - now());
      }
      await worker.stop();
      expect(failures).toEqual([...times(9, () => false), true]);
      expect(pauses.slice(0, 3)).toEqual([30_000, 120_000, 600_000]);
      expect(
        pauses.every((pause, index) => index === 0 || index === 9 || pause >= (pauses[index - 1] ?? 0)),
      ).toBe(true);
      const found = await open.stores.tickets.find(ticket.id);
      expect(found?.undelivered).toMatchObject([{ what: 'answer', reason: 'EAUTH', at: now() }]);
      expect((await open.stores.tickets.queue(1))[0]?.undelivered).toBe(1);
    });

    test('keeps nothing of what was delivered', async () => {
      await fill(1);
      await open.stores.outbox.take(now(), now() + MINUTE, 1);
      await open.stores.outbox.delivered({ id: 'message 0', attempts: 1 }, now());
      const [row] = await knex()('outbox').select<{ ciphertext: Buffer; due_at: null }[]>(
        'ciphertext',
        'due_at',
      );
      expect(row?.ciphertext.length).toBe(0);
      open.clock.pass(DAY);
      expect(await open.stores.outbox.take(now(), now() + MINUTE, 1)).toEqual([]);
    });

    test('puts the same mail into the mailbox once, however often and from wherever it comes', async () => {
      const put = () => open.stores.mailbox.put({ id: 'm', to: 'a', subject: 's', text: 't' }, now());
      await Promise.all(times(8, put));
      expect((await open.stores.mailbox.list(10)).length).toBe(1);
    });
  });

  describe('the audit record', () => {
    const append = (subject: string) =>
      open.stores.audit.append({
        at: now(),
        actor: 'staff',
        action: 'ticketOpened',
        subject,
        details: { n: 1 },
      });
    beforeEach(async () => {
      await Promise.all(times(6, (index) => append(`ticket ${index}`)));
    });

    test('is intact as long as nobody touches it, also while it grows', async () => {
      expect(await open.stores.audit.verify()).toEqual({ intact: 6 });
      const growing = Promise.all(times(20, (index) => append(`more ${index}`)));
      for (let look = 0; look < 5; look++) expect(await open.stores.audit.verify()).toHaveProperty('intact');
      await growing;
      expect(await open.stores.audit.verify()).toEqual({ intact: 26 });
    });

    const row = async (seq: number) =>
      (await knex()('audit').where({ seq }).first()) as Record<string, unknown>;
    test.each<[string, number, () => Promise<unknown>]>([
      ['a row is changed', 3, () => knex()('audit').where({ seq: 3 }).update({ actor: 'somebody else' })],
      ['a time is changed', 2, () => knex()('audit').where({ seq: 2 }).update({ at: 1 })],
      ['a row is dropped', 4, () => knex()('audit').where({ seq: 4 }).delete()],
      [
        'a row is dropped and the gap closed',
        4,
        async () => {
          await knex()('audit').where({ seq: 4 }).delete();
          for (const seq of [5, 6])
            await knex()('audit')
              .where({ seq })
              .update({ seq: seq - 1 });
        },
      ],
      ['a row is put in', 7, async () => knex()('audit').insert({ ...(await row(6)), seq: 7 })],
      ['the tail is cut off', 5, () => knex()('audit').where('seq', '>', 4).delete()],
      [
        'the tail is cut off and the head turned back',
        5,
        async () => {
          await knex()('audit').where('seq', '>', 4).delete();
          await knex()('audit_head').update({ seq: 4, mac: (await row(4))['mac'] });
        },
      ],
      ['everything is cut off but the head', 1, () => knex()('audit').delete()],
      ['the head is gone', 1, () => knex()('audit_head').delete()],
      [
        'two rows are swapped',
        2,
        async () => {
          const [two, three] = [await row(2), await row(3)];
          await knex()('audit')
            .where({ seq: 2 })
            .update({ ...three, seq: 2 });
          await knex()('audit')
            .where({ seq: 3 })
            .update({ ...two, seq: 3 });
        },
      ],
    ])('shows that %s', async (_what, brokenAt, tamper) => {
      await tamper();
      expect(await open.stores.audit.verify()).toEqual({ brokenAt });
    });
  });

  describe('a policy', () => {
    const version = async (name: string, effective: string) => {
      const { documents } = await samplePolicy();
      return {
        version: name,
        documents: documents.map((document) => ({ ...document, version: name, effective, sample: false })),
      };
    };

    test('is kept once, and the same version with other words is refused', async () => {
      const policy = await version('2', '2026-10-01');
      const added = await Promise.all(times(4, () => open.stores.policies.add(policy, now())));
      expect([howMany(added, 'added'), howMany(added, 'same')]).toEqual([1, 3]);
      const [first, ...others] = policy.documents;
      if (first === undefined) throw new Error('There is no document.');
      const changed = { ...policy, documents: [{ ...first, title: 'Another' }, ...others] };
      expect(await open.stores.policies.add(changed, now())).toBe('differs');
      expect(await open.stores.policies.add({ ...policy, documents: [first] }, now())).toBe('differs');
      expect((await open.stores.policies.version('2'))?.documents).toHaveLength(policy.documents.length);
    });

    test('comes into force at midnight in Japan', async () => {
      await open.stores.policies.add(await version('2', '2026-10-01'), now());
      await open.stores.policies.add(await version('3', '2026-11-01'), now());
      const sample = (await samplePolicy()).version;
      const midnight = Date.UTC(2026, 9, 1) - 9 * HOUR;
      const at = async (instant: number) => {
        const { current, upcoming } = open.stores.policies;
        return [(await current(instant))?.version, (await upcoming(instant))?.version];
      };
      expect(await at(midnight - 1)).toEqual([sample, '2']);
      expect(await at(midnight)).toEqual(['2', '3']);
      expect(await at(Date.UTC(2027, 0, 1))).toEqual(['3', undefined]);
    });

    test('is on record when it is kept, and only then', async () => {
      const { policies, audit } = open.stores;
      const entry = { at: now(), actor: 'desk', action: 'policyPublished', subject: '2' } as const;
      const policy = await version('2', '2026-10-01');
      const added = await Promise.all(times(4, () => policies.add(policy, now(), entry)));
      expect([howMany(added, 'added'), howMany(added, 'same')]).toEqual([1, 3]);
      const moved = await version('2', '2026-12-01');
      expect(await policies.add(moved, now(), entry)).toBe('differs');
      expect(await audit.verify()).toEqual({ intact: 1 });
    });

    test('is not kept when its entry cannot be', async () => {
      await knex()('audit_head').delete();
      const entry = { at: now(), actor: 'desk', action: 'policyPublished', subject: '2' } as const;
      const add = open.stores.policies.add(await version('2', '2026-10-01'), now(), entry);
      await expect(add).rejects.toThrow('head row');
      expect(await open.stores.policies.version('2')).toBeUndefined();
    });

    test('is listed with its languages, and tells when somebody changed it', async () => {
      const { policies } = open.stores;
      const { version: sample } = await samplePolicy();
      await policies.add(await version('2', '2026-10-01'), now());
      const dated = { effective: '2026-10-01', sample: false, addedAt: now() };
      const timeline = await policies.timeline();
      expect(timeline).toContainEqual({ version: '2', languages: ['en', 'ja'], ...dated });
      expect(timeline.map(({ version: name }) => name).sort()).toEqual(['2', sample].sort());
      expect([await policies.altered('2'), await policies.altered(sample)]).toEqual([[], []]);
      await knex()('policies').where({ version: '2', language: 'ja' }).update({ effective: '2026-09-01' });
      expect(await policies.altered('2')).toEqual(['ja']);
    });

    test('is approved once, on record, however many try at once', async () => {
      const { approvals, audit } = open.stores;
      const entry = { at: now(), actor: 'desk', action: 'policyApproved', subject: 'd' } as const;
      const names = times(5, (index) => `Approver ${index}`);
      const added = await Promise.all(
        names.map((by) => approvals.add('d', { by, at: now() }, { ...entry, at: now() })),
      );
      expect([howMany(added, 'added'), howMany(added, 'approvedBefore')]).toEqual([1, 4]);
      const by = names[added.indexOf('added')] ?? '';
      expect(await approvals.find('d')).toEqual({ by, at: now() });
      expect(await approvals.find('e')).toBeUndefined();
      expect(await audit.verify()).toEqual({ intact: 1 });
    });
  });

  describe('staff', () => {
    const member = { id: 's1', email: 'a@example.org', name: 'A', role: 'staff', demo: true } as const;

    test('have one account an address, and sessions that end', async () => {
      const { staff } = open.stores;
      const added = await Promise.all(
        times(4, (index) => staff.add({ ...member, id: `s${index}` }, 'hash', now())),
      );
      expect([howMany(added, 'added'), howMany(added, 'emailTaken')]).toEqual([1, 3]);
      expect([await staff.count(), await staff.hasDemo()]).toEqual([1, true]);
      const staffId = (await staff.findByEmail(member.email))?.member.id ?? '';
      const session = {
        digest: 'd',
        staffId,
        csrf: 'c',
        language: 'en',
        now: now(),
        expiresAt: now() + HOUR,
      } as const;
      await staff.openSession(session);
      await staff.setLanguage('d', 'ja');
      expect(await staff.session('d', now())).toEqual({
        staff: { ...member, id: staffId },
        csrf: 'c',
        language: 'ja',
      });
      expect(await staff.session('d', now() + HOUR)).toBeUndefined();
      await staff.closeSession('d');
      expect(await staff.session('d', now())).toBeUndefined();
    });

    describe('whose sign-ins are counted', () => {
      const attempt = (id: string, changes: Partial<SignInTry> = {}): SignInTry => ({
        ...{ id, account: 'aya', network: 'net', now: now(), ...changes },
      });
      const LIMIT: SignInLimit = { same: ['network'], most: 3, withinMs: MINUTE, told: 'tooMany' };

      test('are no more than the limit, however many come at once', async () => {
        const { signInTries } = open.stores;
        const told = await Promise.all(
          times(20, (index) => signInTries.note(attempt(`t${index}`, { account: `a${index}` }), [LIMIT])),
        );
        expect(howMany(told, 'noted')).toBe(3);
        expect(told.filter((one) => one !== 'noted')).toEqual(
          times(17, () => ({ told: 'tooMany', same: ['network'], waitMs: MINUTE })),
        );
        expect(await knex()('sign_in_tries').select('id')).toHaveLength(3);
      });

      test('are not, once they are taken back', async () => {
        const { signInTries } = open.stores;
        for (const id of ['1', '2', '3', '4', '5']) {
          expect(await signInTries.note(attempt(id), [LIMIT])).toBe('noted');
          await signInTries.takeBack(id);
        }
        expect(await knex()('sign_in_tries').select('id')).toEqual([]);
      });

      test('tell how long to wait until the oldest of them is old enough', async () => {
        const { signInTries } = open.stores;
        for (const id of ['1', '2', '3']) {
          expect(await signInTries.note(attempt(id), [LIMIT])).toBe('noted');
          open.clock.pass(10_000);
        }
        expect(await signInTries.note(attempt('4'), [LIMIT])).toMatchObject({
          told: 'tooMany',
          waitMs: 30_000,
        });
        open.clock.pass(30_000);
        expect(await signInTries.note(attempt('5'), [LIMIT])).toBe('noted');
      });

      test('go after a day, and what a wrong clock dated ahead goes a day from now', async () => {
        const { signInTries } = open.stores;
        for (const ms of [-25 * HOUR, -1, 1, 400 * DAY])
          await signInTries.note(attempt(`at ${ms}`, { now: now() + ms }), []);
        const left = async () => (await knex()('sign_in_tries').orderBy('at').select('*')) as object[];
        await open.stores.sweep('one');
        expect(await left()).toMatchObject([
          { id: 'at -1' },
          { id: `at ${400 * DAY}`, at: now() },
          { id: 'at 1', at: now() + 1 },
        ]);
        open.clock.pass(DAY + 2);
        await open.stores.sweep('one');
        expect(await left()).toEqual([]);
      });
    });
  });

  describe('the tables', () => {
    test('can be taken down and made again', async () => {
      const before = await tablesOf(open);
      await knex().migrate.rollback({ migrationSource }, true);
      expect(await tablesOf(open)).toEqual([]);
      await knex().migrate.latest({ migrationSource });
      expect(await tablesOf(open)).toEqual(before);
    });

    test('are made once by processes that start at the same moment', async () => {
      const url = await database.create();
      // A waiting SQLite connection holds one of the four threads that all of this process's connections share.
      const processes = database.dialect === 'sqlite' ? 3 : 5;
      const opened = await Promise.all(
        times(processes, () => openDatabase({ url, onIdleError: () => undefined })),
      );
      const [first] = opened;
      expect(await first?.knex('audit_head').select('id', 'seq')).toEqual([{ id: 1, seq: 0 }]);
      await Promise.all(opened.map((one) => one.knex.destroy()));
    });

    test('are those of db/schema.sql', async () => {
      const file = path.join(projectRoot, 'db/schema.sql');
      const written = await readFile(file, 'utf8');
      if (database.dialect === 'sqlite') expect(await dumpSchema(knex())).toBe(written);
      const complaints: string[] = [];
      expect(
        await schema(['--check'], { file, out: () => undefined, err: (line) => complaints.push(line) }),
      ).toBe(0);
      expect(complaints).toEqual([]);
      expect(await columnsOf(open)).toEqual(columnsIn(written));
    });

    test('that are not those of the file are told in a sentence', async () => {
      const complaints: string[] = [];
      const io = { file: path.join(projectRoot, 'package.json'), out: () => undefined };
      expect(await schema(['--check'], { ...io, err: (line) => complaints.push(line) })).toBe(1);
      expect(complaints).toEqual([expect.stringContaining('db/schema.sql is out of date')]);
    });
  });
});

/** `table.column`, sorted, as the database's own catalogue has them. */
async function columnsOf(open: OpenDesk): Promise<readonly string[]> {
  const { knex } = open.stores.options.database;
  const tables = await tablesOf(open);
  const columns = await Promise.all(
    tables.map(async (table) =>
      Object.keys(await knex(table).columnInfo()).map((column) => `${table}.${column}`),
    ),
  );
  return columns.flat().sort();
}

/** The same from the file. */
function columnsIn(written: string): readonly string[] {
  return [...written.matchAll(/create table (?<table>\w+) \((?<lines>[\s\S]*?)\n\);/gu)]
    .flatMap(({ groups }) =>
      (groups?.['lines'] ?? '')
        .split('\n')
        .map((line) => /^ {2}(?<name>[a-z_]+) /u.exec(line)?.groups?.['name'])
        .filter(
          (name) =>
            name !== undefined && !['foreign', 'primary'].includes(name) && !name.startsWith('foreign'),
        )
        .map((name) => `${groups?.['table'] ?? ''}.${name ?? ''}`),
    )
    .sort();
}
