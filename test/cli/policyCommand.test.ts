import { startOfJapaneseDay } from '../../src/domain/calendar/japaneseDate';
import { samplePolicy } from '../site/support';
import { policyFile } from '../support/policyFiles';
import { onEachDatabase } from '../support/postgres';
import { openPolicyTerminal, type PolicyTerminal } from '../support/policyTerminal';

const BY = ['--by', 'Hanako Yamada'];
const APPROVED_BY = ['--approved-by', 'Hanako Yamada'];
const BOTH = ['en.md', 'ja.md'];
const from = (date: string) => ['--effective', date];

const SAMPLE = samplePolicy('en').version;

// It is 1 September 2026, 10:00 in Japan.
onEachDatabase((database) => {
  let open: PolicyTerminal;
  beforeEach(async () => {
    open = await openPolicyTerminal(await database.reuse());
  });
  afterEach(() => open.close());

  const knex = () => open.stores.options.database.knex;
  const hashIn = (out: string) => /\b[0-9a-f]{12}\b/u.exec(out)?.[0] ?? 'no hash';

  describe('policy approve', () => {
    test('keeps who approved the words and when, on record, and says what comes next', async () => {
      const approved = await open.policy('approve', ...BOTH, '--by', ' Hanako  Yamada ');
      expect(approved).toMatchObject({ code: 0, err: '' });
      expect(approved.out).toContain('approved by Hanako Yamada on 2026-09-01');
      expect(approved.out).toContain(
        'npm run policy -- publish en.md ja.md --effective YYYY-MM-DD --by hanako@example.com',
      );
      const [row] = await knex()<{ digest: string; by: string; at: number }>('policy_approvals').select('*');
      expect(row).toMatchObject({ by: 'Hanako Yamada', at: open.clock.now() });
      expect(hashIn(approved.out)).toBe(row?.digest.slice(0, 12));
      expect(await open.recorded()).toEqual(['policyApproved']);
      expect(await open.stores.audit.verify()).toEqual({ intact: 1 });
      expect(await open.inForce()).toBe(SAMPLE);
    });

    test.each([
      ['an e-mail address', ' Hanako@Example.com ', 'Hanako Yamada', 'staff-hanako'],
      ['a name', '山田花子', '山田花子', 'staff-yamada'],
      [
        'the e-mail address of one whose name is not the only one',
        'sato@example.com',
        'Ken Sato',
        'staff-ken-2',
      ],
    ])('takes %s for who it is, and records the account', async (_what, by, name, id) => {
      const approved = await open.policy('approve', ...BOTH, '--by', by);
      expect(approved.out).toContain(`approved by ${name} on`);
      expect(await knex()('audit').select('action', 'actor')).toEqual([
        { action: 'policyApproved', actor: id },
      ]);
    });

    test('lets the first approval of the same words stand, and records nothing new', async () => {
      const first = await open.policy('approve', ...BOTH, ...BY);
      open.clock.pass(48 * 60 * 60 * 1000);
      const again = await open.policy('approve', ...BOTH.toReversed(), '--by', 'Taro');
      expect(again.code).toBe(0);
      expect(again.out).toContain('were approved by Hanako Yamada on 2026-09-01 already');
      expect(hashIn(again.out)).toBe(hashIn(first.out));
      expect(await open.recorded()).toEqual(['policyApproved']);
    });
  });

  describe('policy publish', () => {
    test.each([
      ['today', '2026-09-01'],
      ['a day gone by', '2026-04-01'],
    ])('of %s takes over at once, without the mark of a sample', async (_when, date) => {
      await open.policy('approve', ...BOTH, ...BY);
      const published = await open.policy('publish', ...BOTH, ...from(date), ...BY);
      expect(published).toMatchObject({ code: 0, err: '' });
      expect(published.out).toContain(`Version 2026-09 is published, effective ${date}.`);
      expect(published.out).toContain('It takes over at once');
      const stored = await open.stores.policies.current(open.clock.now());
      expect(stored).toMatchObject({ version: '2026-09', approval: { by: 'Hanako Yamada' } });
      expect(stored?.documents.map(({ sample, effective }) => [sample, effective])).toEqual([
        [false, date],
        [false, date],
      ]);
      expect(await open.recorded()).toEqual(['policyApproved', 'policyPublished']);
    });

    test('for a later day takes over at midnight in Japan, and says what holds until then', async () => {
      await open.policy('approve', ...BOTH, ...BY);
      const published = await open.policy('publish', ...BOTH, ...from('2026-10-01'), ...BY);
      expect(published.out).toContain('at midnight (00:00) Japan time as 2026-10-01 begins');
      expect(published.out).toContain(`Until then version ${SAMPLE} stays in force.`);
      expect(await open.inForce()).toBe(SAMPLE);
      open.clock.pass(startOfJapaneseDay('2026-10-01') - open.clock.now() - 1);
      expect(await open.inForce()).toBe(SAMPLE);
      open.clock.pass(1);
      expect(await open.inForce()).toBe('2026-09');
    });

    test('says which other versions take over before', async () => {
      for (const [version, date] of [
        ['2026-11', '2026-11-01'],
        ['2026-10', '2026-10-01'],
        ['2027', '2027-01-01'],
      ] as const) {
        open.files['en.md'] = policyFile('en', { version });
        await open.policy('publish', 'en.md', ...from(date), ...APPROVED_BY);
      }
      open.files['en.md'] = policyFile('en', { version: '2026-12' });
      const { out } = await open.policy('publish', 'en.md', ...from('2026-12-01'), ...APPROVED_BY);
      expect(out).toContain(
        `Until then version ${SAMPLE} stays in force, and version 2026-10 from 2026-10-01 on, and version 2026-11 from 2026-11-01 on.`,
      );
    });

    test('approves in the same step when it is told by whom', async () => {
      const published = await open.policy('publish', ...BOTH, ...from('2026-09-01'), ...APPROVED_BY);
      expect(published).toMatchObject({ code: 0, err: '' });
      expect(await open.recorded()).toEqual(['policyApproved', 'policyPublished']);
      expect(await open.inForce()).toBe('2026-09');
    });

    test('records who approved and who published, who may be two', async () => {
      await open.policy('publish', ...BOTH, ...from('2026-09-01'), ...BY, '--approved-by', 'Taro');
      expect(await knex()('audit').orderBy('seq').select('action', 'actor')).toEqual([
        { action: 'policyApproved', actor: 'staff-taro' },
        { action: 'policyPublished', actor: 'staff-hanako' },
      ]);
      expect(await open.stores.audit.verify()).toEqual({ intact: 2 });
    });

    describe('of words that were imported', () => {
      const TEXT =
        'Privacy Policy\n\nCookies\n\nWe use cookies.\n\nComplaints\n\nWe hear every complaint. Effective 1 May 2026.\n';
      const WHOLE = [
        'Heron Boats Co., Ltd., 12 Harbour Street, Representative Director: Jane Heron.',
        'We use personal data to hire out boats. Requests for disclosure cost 500 yen; complaints to jane@heron.example.',
        'We take security measures against leaks.',
      ].join(' ');
      const DRAFT = 'old.en.draft.md';
      const REVIEW = 'old.en.review.md';
      const ARGUMENTS = [DRAFT, ...from('2026-09-01')];
      const IN_SPITE = ['--in-spite-of', '  Our counsel  has read it on paper. '];
      const tick = () => {
        open.files[REVIEW] = (open.files[REVIEW] ?? '').replaceAll('- [ ]', '- [x]');
      };
      const complete = () => {
        open.files[DRAFT] = (open.files[DRAFT] ?? '').replace('We use cookies.', `We use cookies. ${WHOLE}`);
      };
      const detailsOf = async () => {
        const details = await knex()('audit').where({ action: 'policyPublished' }).pluck<string[]>('details');
        return details.map((one) => JSON.parse(one) as unknown);
      };
      beforeEach(async () => {
        open.files['old.txt'] = TEXT;
        expect((await open.policy('import', 'old.txt')).code).toBe(0);
        expect(open.files[DRAFT]).toContain(`\nreview: ${REVIEW}\n`);
      });

      test('is refused while points of its list are open, and says which and what the law wants', async () => {
        const { code, err } = await open.policy('publish', ...ARGUMENTS, ...APPROVED_BY);
        expect(code).toBe(2);
        expect(err).toMatch(/old\.en\.review\.md: \d+ points are not ticked/u);
        expect(err).toContain('The name of the representative of the company is not stated');
        expect(err).toContain('--in-spite-of "REASON"');
        expect(await open.inForce()).toBe(SAMPLE);
        expect(await open.recorded()).toEqual(['policyApproved']);
      });

      test('is refused for what the law wants alone, for one open point, and without its list', async () => {
        tick();
        const lacking = await open.policy('publish', ...ARGUMENTS, ...APPROVED_BY);
        expect([lacking.code, lacking.err.includes('ticked')]).toEqual([2, false]);
        complete();
        open.files[REVIEW] = '- [x] one\n- [ ] two\n';
        const point = await open.policy('publish', ...ARGUMENTS, ...APPROVED_BY);
        expect([point.code, point.err.split('\n').length]).toEqual([2, 3]);
        expect(point.err).toContain('one point is not ticked');
        open.files[DRAFT] = (open.files[DRAFT] ?? '').replace(REVIEW, 'gone.review.md');
        const gone = await open.policy('publish', ...ARGUMENTS, ...APPROVED_BY);
        expect(gone.err).toContain('the list to check it by is not there');
      });

      test('goes through once every point is ticked and the words say what has to be said', async () => {
        tick();
        complete();
        expect(await open.policy('publish', ...ARGUMENTS, ...APPROVED_BY)).toMatchObject({
          code: 0,
          err: '',
        });
        expect(await detailsOf()).toEqual([
          { effective: '2026-09-01', digest: expect.any(String) as string },
        ]);
      });

      test('goes through in spite of it with a reason, which is on the record', async () => {
        const { code, err } = await open.policy('publish', ...ARGUMENTS, ...APPROVED_BY, ...IN_SPITE);
        expect([code, err]).toEqual([0, '']);
        const [details] = await detailsOf();
        expect(details).toMatchObject({ inSpiteOf: 'Our counsel has read it on paper.' });
        expect(details).toMatchObject({ lacking: expect.stringContaining('representative') as string });
        expect((details as { unticked: number }).unticked).toBeGreaterThan(3);
        expect(await open.stores.audit.verify()).toEqual({ intact: 2 });
      });

      test.each([[['--in-spite-of']], [['--in-spite-of', ' \u3000 ']], [['--in-spite-of', ...BY]]])(
        'is refused with no reason: %j',
        async (more) => {
          const { code, err } = await open.policy('publish', ...ARGUMENTS, ...APPROVED_BY, ...more);
          expect([code, err.includes('say why')]).toEqual([2, true]);
        },
      );
    });

    test('takes the date of the files, unless it is given another', async () => {
      open.files['en.md'] = policyFile('en', { effective: '2026-05-01' });
      open.files['ja.md'] = policyFile('ja', { effective: '2026-05-01' });
      await open.policy('approve', ...BOTH, ...BY);
      expect((await open.policy('publish', ...BOTH, ...BY)).out).toContain('effective 2026-05-01');
      open.files['en.md'] = policyFile('en', { effective: '2026-05-01', version: '2' });
      const other = await open.policy('publish', 'en.md', ...from('2026-06-01'), ...APPROVED_BY);
      expect(other.out).toContain('Version 2 is published, effective 2026-06-01.');
    });

    test('takes the same words again under another version and date without a new approval', async () => {
      await open.policy('approve', ...BOTH, ...BY);
      for (const [language, file] of [
        ['en', 'en.md'],
        ['ja', 'ja.md'],
      ] as const)
        open.files[file] = policyFile(language, { version: '2027' });
      expect((await open.policy('publish', ...BOTH, ...from('2027-01-01'), ...BY)).code).toBe(0);
    });

    test('says when it was done before, and changes nothing', async () => {
      await open.policy('publish', ...BOTH, ...from('2026-09-01'), ...APPROVED_BY);
      const before = await knex()('policies').orderBy(['version', 'language']).select('*');
      const again = await open.policy('publish', ...BOTH, ...from('2026-09-01'), ...BY);
      expect(again).toMatchObject({ code: 0, err: '' });
      expect(again.out).toContain('was published before, just like this');
      expect(await knex()('policies').orderBy(['version', 'language']).select('*')).toEqual(before);
      expect(await open.recorded()).toEqual(['policyApproved', 'policyPublished']);
    });

    test('refuses a version that is there with other words or another date', async () => {
      await open.policy('publish', ...BOTH, ...from('2026-09-01'), ...APPROVED_BY);
      const moved = await open.policy('publish', ...BOTH, ...from('2026-10-01'), ...BY);
      expect(moved.code).toBe(2);
      expect(moved.err).toContain('with the same words but another date (2026-09-01)');
      open.files['en.md'] = policyFile('en', {}, { fee: 'A request costs 100 yen.' });
      const reworded = await open.policy('publish', ...BOTH, ...from('2026-09-01'), ...APPROVED_BY);
      expect(reworded.code).toBe(2);
      expect(reworded.err).toContain('in the database already, with other words. A version is never changed');
      expect(await open.recorded()).toEqual(['policyApproved', 'policyPublished', 'policyApproved']);
    });

    test('refuses a version that would never hold', async () => {
      await open.policy('publish', ...BOTH, ...from('2026-08-01'), ...APPROVED_BY);
      open.files['en.md'] = policyFile('en', { version: '2' });
      open.files['ja.md'] = policyFile('ja', { version: '2' });
      const late = await open.policy('publish', ...BOTH, ...from('2026-07-31'), ...APPROVED_BY);
      expect(late.code).toBe(2);
      expect(late.err).toContain('Version 2026-09 is in force since 2026-08-01');
      open.clock.pass(1);
      expect((await open.policy('publish', ...BOTH, ...from('2026-08-01'), ...BY)).code).toBe(0);
      expect(await open.inForce()).toBe('2');
    });

    test('refuses words that changed by one letter since they were approved', async () => {
      await open.policy('approve', ...BOTH, ...BY);
      open.files['ja.md'] = policyFile('ja', {}, { fee: '手数料は無料です' });
      const refused = await open.policy('publish', ...BOTH, ...from('2026-09-01'), ...BY);
      expect(refused.code).toBe(2);
      expect(refused.err).toContain('npm run policy -- approve en.md ja.md --by');
    });
  });

  describe('policy status', () => {
    test('lists every version, how it stands, who approved it, and the hash that was approved', async () => {
      const { out } = await open.policy(
        'publish',
        ...BOTH,
        ...from('2026-05-01'),
        '--approved-by',
        '山田花子',
      );
      open.files['en.md'] = policyFile('en', { version: '2026-10' }, { fee: 'Nothing.' });
      await open.policy('publish', 'en.md', ...from('2026-08-01'), ...APPROVED_BY);
      open.files['en.md'] = policyFile('en', { version: '2027' }, { fee: 'Still nothing.' });
      await open.policy('publish', 'en.md', ...from('2027-01-01'), ...APPROVED_BY);
      const status = await open.policy('status');
      expect(status).toMatchObject({ code: 0, err: '' });
      const lines = status.out.split('\n');
      expect(lines.map((line) => line.split(/ {2,}/u).slice(0, 5))).toEqual([
        ['Version', 'Languages', 'Effective', 'Standing', 'Approved'],
        [SAMPLE, 'en (original), ja', '2026-04-01', 'sample', 'by nobody'],
        ['2026-09', 'en (original), ja', '2026-05-01', 'superseded', 'by 山田花子, 2026-09-01'],
        ['2026-10', 'en (original)', '2026-08-01', 'in force', 'by Hanako Yamada, 2026-09-01'],
        ['2027', 'en (original)', '2027-01-01', 'from 2027-01-01', 'by Hanako Yamada, 2026-09-01'],
      ]);
      expect(lines[2]).toContain(hashIn(out));
      const inColumns = (line = '') =>
        line.indexOf('by ') + line.slice(line.indexOf('by ')).search(/[0-9a-f]{12}$/u);
      // Four characters of the name are two columns wide each.
      expect(inColumns(lines[2]) + 4).toBe(inColumns(lines[3]));
    });

    test('of a new desk says that the sample is in force, or that nothing is', async () => {
      expect((await open.policy('status')).out).toContain('sample, in force');
      await knex()('policies').delete();
      expect(await open.policy('status')).toEqual({
        code: 0,
        out: 'There is no policy in the database.',
        err: '',
      });
      await open.policy('publish', ...BOTH, ...from('2027-01-01'), ...APPROVED_BY);
      expect((await open.policy('status')).out).toContain('No version is in force today.');
    });

    test('shows that somebody changed a version in the database', async () => {
      await open.policy('publish', ...BOTH, ...from('2026-05-01'), ...APPROVED_BY);
      await knex()('policies').where({ version: '2026-09', language: 'ja' }).update({ title: 'x' });
      const status = await open.policy('status');
      expect(status.code).toBe(1);
      expect(status.err).toContain('changed by hand: 2026-09 (ja)');
    });
  });

  describe('policy diff', () => {
    test('shows what changed between two versions, in every language', async () => {
      await open.policy('publish', ...BOTH, ...from('2026-05-01'), ...APPROVED_BY);
      const changed = { version: '2', title: 'Our Privacy Policy' };
      open.files['en2.md'] = policyFile('en', changed, {
        cookies: 'We use cookies and similar tools to improve our services.',
        children: 'We like them.',
      });
      open.files['ja2.md'] = policyFile(
        'ja',
        { version: '2' },
        {
          cookies: '当社はクッキー等を利用します。',
          children: '子どもの情報です。',
        },
      );
      await open.policy('publish', 'en2.md', 'ja2.md', ...from('2026-06-01'), ...APPROVED_BY);
      expect((await open.policy('diff', '2026-09', '2')).out.split('\n')).toEqual([
        'ja: version 2026-09 -> version 2',
        '  #cookies reworded: About cookies',
        '    {+当社は+}クッキー{+等+}を利用します。',
        '  #children added: About children',
        '    {+子どもの情報です。+}',
        'en: version 2026-09 -> version 2',
        '  Title: {+Our +}Privacy Policy',
        '  #cookies reworded: About cookies',
        '    We use cookies {+and similar tools +}to improve our services.',
        '  #children added: About children',
        '    {+We like them.+}',
      ]);
      const back = (await open.policy('diff', '2', 'en.md,ja.md', '--lang', 'en')).out.split('\n');
      expect(back).toContain('    We use cookies [-and similar tools -]to improve our services.');
      expect(back).toContain('  #children removed: About children');
      expect(back.some((line) => line.startsWith('ja'))).toBe(false);
    });

    test('shows a heading that changed, an order, and which language binds', async () => {
      open.files['b.md'] = open.files['en.md'] ?? '';
      open.files['a.md'] = policyFile('en').replace('## About fee', '## What it costs');
      expect((await open.policy('diff', 'b.md', 'a.md')).out).toContain(
        '  #fee retitled: [-About fee-]{+What it costs+}',
      );
      const [, first = '', second = ''] = (open.files['en.md'] ?? '').split('\n## ');
      const [front = ''] = (open.files['en.md'] ?? '').split('\n## ');
      open.files['a.md'] = `${front}\n## ${second}\n\n## ${first}`.replace(
        'original: true',
        'original: false',
      );
      const { out } = await open.policy('diff', 'b.md', 'a.md');
      expect(out).toContain('  The provisions stand in another order.');
      expect(out).toContain('  This language is no longer the original.');
      expect(out).not.toContain('#');
    });

    test('says when there is no difference, and when a language is missing', async () => {
      await open.policy('publish', ...BOTH, ...from('2026-05-01'), ...APPROVED_BY);
      const same = await open.policy('diff', '2026-09', 'en.md');
      expect(same).toMatchObject({ code: 0, err: '' });
      expect(same.out.split('\n')).toEqual([
        'ja: version 2026-09 -> version 2026-09',
        '  There is no text in ja in version 2026-09.',
        'en: version 2026-09 -> version 2026-09',
        '  No difference.',
      ]);
    });
  });
});
