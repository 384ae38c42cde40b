import type { Request, Server } from 'restify';
import { LOCALES } from '../../../locales';
import { csvFrom } from '../../domain/csv';
import type { Words } from '../../i18n/translator';
import { gapsTable } from '../../usecases/staff/gapsTable';
import {
  countGaps,
  GAP_PERIODS,
  type GapPeriod,
  type GapReport,
  openGapExamples,
} from '../../usecases/staff/policyGaps';
import { staffForm, staffOnly, type Visit } from '../access';
import type { ConsoleOptions } from '../consoleOptions';
import { queryOf } from '../formFields';
import { languageNameIn } from '../page';
import { sendCsv, sendPage } from '../sendPage';
import { topicName } from '../topicName';
import { GapsView } from '../views/gapsView';

const FORM = 'application/x-www-form-urlencoded';
const USUAL_PERIOD: GapPeriod = 90;

/** What the policy does not answer: counts for everybody on the staff, examples only on record; both to take away. */
export function mountGaps(server: Server, options: ConsoleOptions): void {
  const counted = (req: Request) =>
    countGaps(options, { days: readDays(queryOf(req).get('days')), now: options.now() });
  const opened = ({ fields, page }: Visit) =>
    openGapExamples(options, {
      ...{ days: readDays(fields.one('days')), now: options.now(), by: page.session.staffId },
    });
  server.get(
    '/console/gaps',
    staffOnly(options, async (visit) => {
      show(options, visit, { report: await counted(visit.req), opened: false });
    }),
  );
  server.post(
    { path: '/console/gaps', contentType: FORM },
    staffForm(options, async (visit) => {
      show(options, visit, { report: await opened(visit), opened: true });
    }),
  );
  server.get(
    '/console/gaps.csv',
    staffOnly(options, async (visit) => {
      download(visit, await counted(visit.req));
    }),
  );
  server.post(
    { path: '/console/gaps.csv', contentType: FORM },
    staffForm(options, async (visit) => {
      download(visit, await opened(visit));
    }),
  );
}

function readDays(typed: string | null): GapPeriod {
  return GAP_PERIODS.find((days) => String(days) === typed) ?? USUAL_PERIOD;
}

interface Shown {
  readonly report: GapReport;
  readonly opened: boolean;
}

function show({ exampleDays }: ConsoleOptions, { res, page }: Visit, { report, opened }: Shown): void {
  const path = `/console/gaps?days=${report.days}`;
  sendPage(res, 200, <GapsView {...{ page: { ...page, path }, report, opened, exampleDays }} />);
}

function download({ res, page: { words } }: Visit, report: GapReport): void {
  const table = gapsTable(report, {
    head: headIn(words),
    topic: (id) => topicName(words, id),
    stated: (stated) => words.text(stated ? 'console:gaps.stated' : 'console:gaps.notStated'),
    languages: LOCALES,
    elsewhere: words.text('console:gaps.csvElsewhere'),
  });
  sendCsv(res, `policy-gaps-${report.until}-${report.days}.csv`, csvFrom(table));
}

function headIn(words: Words): readonly string[] {
  return [
    ...(['topic', 'id', 'times'] as const).map((name) => words.text(`console:gaps.${name}`)),
    ...LOCALES.map((language) => languageNameIn(words, language)),
    ...(['last', 'now', 'examples'] as const).map((name) => words.text(`console:gaps.${name}`)),
  ];
}
