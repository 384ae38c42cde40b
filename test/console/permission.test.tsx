import { traitsIn } from '../../src/channels/connectChannels';
import { render } from 'preact-render-to-string';
import type { VNode } from 'preact';
import { LOCALES } from '../../locales';
import type { Role } from '../../src/domain/staff/permission';
import { createTranslator } from '../../src/i18n/translator';
import type { StaffPage } from '../../src/console/page/page';
import { GapsView } from '../../src/console/gaps/gapsView';
import { QueueView } from '../../src/console/queue/queueView';
import { TicketPageView } from '../../src/console/ticket/ticketView';
import { countGaps } from '../../src/usecases/staff/policyGaps';
import { claimTicket } from '../../src/usecases/staff/claimTicket';
import { openTicket } from '../../src/usecases/staff/openTicket';
import { queuePage } from '../../src/usecases/staff/queuePage';
import { asStaff } from '../support/asStaff';
import { openStores, type TestStores } from '../support/stores';
import { auditOf, hire, sendTicket } from '../usecases/staff/support';
import { createBrowser, startConsole } from './support';

/** A role that the table does not know, so that it may do nothing. */
const IMAGINARY = 'imaginary' as string as Role;

describe('to an account that may do nothing, the console says so and does nothing', () => {
  const CASES: readonly (readonly [
    method: string,
    path: string,
    fields?: Readonly<Record<string, string>>,
  ])[] = [
    ['GET', '/console'],
    ['POST', '/console/find', { number: 'x' }],
    ['GET', '/console/mailbox'],
    ['GET', '/console/gaps'],
    ['POST', '/console/gaps'],
    ['GET', '/console/gaps.csv'],
    ['POST', '/console/gaps.csv'],
    ['POST', '/console/demo/requests'],
    ['GET', '/console/tickets/ID'],
    ['POST', '/console/tickets/ID/personal-data'],
    ['POST', '/console/tickets/ID/transcript'],
    ['POST', '/console/tickets/ID/claim', { version: '1' }],
    ['POST', '/console/tickets/ID/release', { version: '1' }],
    ['POST', '/console/tickets/ID/match', { version: '1', compared: 'email' }],
    ['POST', '/console/tickets/ID/reply', { version: '1', text: 'Hello' }],
    ['POST', '/console/tickets/ID/complete', { version: '1', text: 'No', outcome: 'noSuchData' }],
  ];

  test('at every page and every form', async () => {
    const desk = await startConsole({ withMailbox: true, withDemo: true, role: IMAGINARY });
    try {
      await hire(desk.open, 'Aya');
      const aya = createBrowser(desk.url);
      await aya.signIn('Aya');
      const { ticketId } = await sendTicket(desk.open);
      for (const [method, to, fields] of CASES) {
        const path = to.replace('ID', ticketId);
        const before = (await auditOf(desk.open)).length;
        const answer = await (method === 'GET' ? aya.get(path) : aya.submit(path, fields));
        expect([method, to, answer.status]).toEqual([method, to, 403]);
        expect(answer.html).toContain('Your account may not do that, so nothing was changed.');
        const tried = (await auditOf(desk.open)).slice(before).map(({ action }) => action);
        expect(new Set(tried)).toEqual(new Set(['actRefused']));
      }
      expect((await desk.open.stores.tickets.queue(10)).map(({ version }) => version)).toEqual([1]);
      expect((await aya.submit('/console/sign-out')).status).toBe(303);
    } finally {
      await desk.close();
    }
  });
});

describe('a page offers what its reader may do, and nothing else', () => {
  let open: TestStores;
  beforeEach(async () => {
    open = await openStores();
  });
  afterEach(() => open.close());

  const looking = () => ({ ...asStaff('aya'), now: open.clock.now() });
  const valueOf = <T,>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
    if (!outcome.ok) throw new Error('It was refused.');
    return outcome.value;
  };

  async function ticketPage(page: StaffPage, claimed: boolean): Promise<VNode> {
    const { ticketId } = await sendTicket(open);
    const { stores } = open;
    const act = { ...looking(), ticketId, version: 1 };
    if (claimed) await claimTicket({ ...stores, claimHours: 24 }, act);
    return <TicketPageView {...{ page, view: valueOf(await openTicket(stores, act)) }} />;
  }
  async function queue(page: StaffPage, filled: boolean): Promise<VNode> {
    if (filled) await sendTicket(open);
    const found = valueOf(await queuePage(open.stores, looking()));
    return <QueueView {...{ page, queue: found, forgotten: new Set(), canSeed: true }} />;
  }
  async function gaps(page: StaffPage): Promise<VNode> {
    const count = { topic: 'retention', language: 'en', times: 3, lastAsked: '2026-11-20' } as const;
    const kept = { counts: () => Promise.resolve([count]), examples: () => Promise.resolve([]) };
    const means = { gaps: kept, audit: open.stores.audit, stated: () => false };
    const report = valueOf(await countGaps(means, { ...looking(), days: 90 }));
    return <GapsView {...{ page, report, opened: false, exampleDays: 90 }} />;
  }

  const TICKET = '/console/tickets/ID';
  const NAVIGATION = ['/console', '/console/gaps', '/console/mailbox'];
  test.each<[string, (page: StaffPage) => Promise<VNode>, readonly string[]]>([
    [
      'a request that waits',
      (page) => ticketPage(page, false),
      ['claim', 'personal-data', 'transcript'].map((form) => `POST ${TICKET}/${form}`),
    ],
    [
      'a request of their own',
      (page) => ticketPage(page, true),
      ['release', 'personal-data', 'match', 'reply', 'complete', 'transcript'].map(
        (form) => `POST ${TICKET}/${form}`,
      ),
    ],
    ['an empty queue', (page) => queue(page, false), ['POST /console/demo/requests']],
    ['a queue', (page) => queue(page, true), ['POST /console/find', TICKET]],
    ['the open questions', gaps, ['POST /console/gaps']],
  ])('%s', async (_page, view, offered) => {
    const translator = await createTranslator();
    for (const language of LOCALES) {
      const base = { words: translator.in(language), company: 'Sample', now: open.clock.now(), path: '/x' };
      const account = { staffId: 'aya', name: 'Aya', csrf: 'c' };
      const pageOf = (role: Role): StaffPage => ({
        ...{ ...base, hasMailbox: true, names: new Map(), traitsOf: traitsIn() },
        session: { ...account, role },
      });
      const staff = offeredOn(render(await view(pageOf('staff'))));
      expect(staff).toEqual(expect.arrayContaining([...NAVIGATION, ...offered]));
      const nobody = offeredOn(render(await view(pageOf(IMAGINARY))));
      // `/console` is the name of the desk at the top of every page.
      const lost = staff.filter((place) => !nobody.includes(place));
      expect(lost.toSorted()).toEqual([...new Set([...NAVIGATION.slice(1), ...offered])].toSorted());
      await open.close();
      open = await openStores();
    }
  });
});

/** Where the links of a page lead and what its buttons send, once each; ids of requests as `ID`. */
function offeredOn(html: string): readonly string[] {
  const forms = [...html.matchAll(/<form[^>]* action="([^"]*)"[^>]*>(.*?)<\/form>/gsu)];
  const sent = forms
    .filter(([, , inside = '']) => inside.includes('<button'))
    .map(([, to = '']) => `POST ${to}`);
  const links = [...html.matchAll(/href="(\/console[^"?]*)"/gu)].map(([, to = '']) => to);
  return [...new Set([...links, ...sent].map((place) => place.replace(/(tickets\/)[\w-]+/u, '$1ID')))];
}
