import type { Server } from 'restify';
import { LOCALES } from '../../../locales';
import { csvFrom } from '../../domain/csv';
import type { Words } from '../../i18n/translator';
import type { Outcome } from '../../domain/outcome';
import type { NotAllowed } from '../../domain/staff/permission';
import { gapsTable } from '../../usecases/staff/gapsTable';
import {
  countGaps,
  GAP_PERIODS,
  type GapPeriod,
  type GapReport,
  openGapExamples,
} from '../../usecases/staff/policyGaps';
import { asking } from '../../usecases/staff/permit';
import { staffForm, staffOnly, type Visit } from '../doors/access';
import type { ConsoleOptions } from '../consoleOptions';
import { FORM, queryOf } from '../doors/formFields';
import { languageNameIn } from '../page/page';
import { sendNotAllowed } from '../doors/refused';
import { sendCsv, sendPage } from '../doors/sendPage';
import { topicName } from './topicName';
import { GapsView } from './gapsView';

const USUAL_PERIOD: GapPeriod = 90;

type Report = Promise<Outcome<GapReport, NotAllowed>>;

/** What the policy does not answer: counts for everybody on the staff, examples only on record; both to take away. */
export function mountGaps(server: Server, options: ConsoleOptions): void {
  const lookOf = ({ session }: Visit, days: string | null) => ({
    ...asking(session.staff, options.now()),
    days: readDays(days),
  });
  const counted = (visit: Visit) => countGaps(options, lookOf(visit, queryOf(visit.req).get('days')));
  const opened = (visit: Visit) => openGapExamples(options, lookOf(visit, visit.fields.one('days')));
  server.get('/console/gaps', staffOnly(options, giving(counted, show(options, false))));
  server.post(
    { path: '/console/gaps', contentType: FORM },
    staffForm(options, giving(opened, show(options, true))),
  );
  server.get('/console/gaps.csv', staffOnly(options, giving(counted, download)));
  server.post({ path: '/console/gaps.csv', contentType: FORM }, staffForm(options, giving(opened, download)));
}

/** Gives the report, or says that this account may not have it. */
function giving(read: (visit: Visit) => Report, give: (visit: Visit, report: GapReport) => void) {
  return async (visit: Visit): Promise<void> => {
    const report = await read(visit);
    if (report.ok) give(visit, report.value);
    else sendNotAllowed(visit);
  };
}

function readDays(typed: string | null): GapPeriod {
  return GAP_PERIODS.find((days) => String(days) === typed) ?? USUAL_PERIOD;
}

function show({ exampleDays }: ConsoleOptions, opened: boolean) {
  return ({ res, page }: Visit, report: GapReport): void => {
    const path = `/console/gaps?days=${report.days}`;
    sendPage(
      res,
      200,
      <GapsView page={{ ...page, path }} report={report} opened={opened} exampleDays={exampleDays} />,
    );
  };
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
