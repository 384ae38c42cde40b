import { LOCALES } from '../../../locales';
import { inDays } from '../../domain/conversation/units';
import { GAP_PERIODS, type GapReport, type GapRow } from '../../usecases/staff/policyGaps';
import { allows, languageNameIn, type StaffPage } from '../page/page';
import { dayIn } from '../page/times';
import { topicName } from './topicName';
import { GapExamples } from './gapExamples';
import { Layout } from '../page/layout';
import { Day, StaffForm } from '../page/parts';

interface GapsProps {
  readonly page: StaffPage;
  readonly report: GapReport;
  /** Whether examples were opened, on record. */
  readonly opened: boolean;
  /** For how many days they are kept; 0 when none are. */
  readonly exampleDays: number;
}

/** What customers asked and the policy did not answer. */
export function GapsView(props: GapsProps) {
  const { page, report } = props;
  const { words } = page;
  const title = words.text('console:gaps.title');
  const { rows, elsewhere, days, since, until } = report;
  const period = { since: dayIn(words.language, since), until: dayIn(words.language, until) };
  return (
    <Layout page={page} title={title}>
      <h1>{title}</h1>
      <p class="soft">{words.text('console:gaps.lead')}</p>
      <Periods {...props} />
      {rows.length === 0 ? (
        <div class="card empty">
          <h2>{words.text('console:gaps.emptyTitle')}</h2>
          <p>{words.text('console:gaps.empty', { days: inDays(days) })}</p>
        </div>
      ) : (
        <>
          <p>{words.text('console:gaps.total', { ...period, number: String(report.times) })}</p>
          <Gaps {...props} />
          <Opening {...props} />
        </>
      )}
      {elsewhere > 0 && (
        <p class="soft">{words.text('console:gaps.elsewhere', { number: String(elsewhere) })}</p>
      )}
    </Layout>
  );
}

function Periods({ page: { words }, report }: GapsProps) {
  return (
    <nav class="pages periods" aria-label={words.text('console:gaps.period')}>
      {GAP_PERIODS.map((days) => (
        <a
          key={days}
          href={`/console/gaps?days=${days}`}
          {...(days === report.days ? { 'aria-current': 'true' as const } : {})}
        >
          {words.text('console:gaps.days', { days: inDays(days) })}
        </a>
      ))}
    </nav>
  );
}

/** The table to take away, and the examples to be opened; with them the table that holds them. */
function Opening({ page, report, opened, exampleDays }: GapsProps) {
  const { words } = page;
  const days = <input type="hidden" name="days" value={report.days} />;
  if (opened)
    return (
      <div class="card">
        <p class="soft">{words.text('console:gaps.shown')}</p>
        <StaffForm page={page} action="/console/gaps.csv" class="row">
          {days}
          <a href={page.path}>{words.text('console:gaps.hide')}</a>
          <button>{words.text('console:gaps.csvExamples')}</button>
        </StaffForm>
      </div>
    );
  const said =
    exampleDays === 0
      ? words.text('console:gaps.noneKept')
      : words.text('console:gaps.closed', { days: inDays(exampleDays) });
  return (
    <div class="card">
      <p class="soft">{said}</p>
      <StaffForm page={page} action="/console/gaps" class="row">
        {days}
        <a href={`/console/gaps.csv?days=${report.days}`}>{words.text('console:gaps.csv')}</a>
        {exampleDays > 0 && allows(page, 'openGapExamples') && (
          <button>{words.text('console:gaps.show')}</button>
        )}
      </StaffForm>
    </div>
  );
}

const COLUMNS = ['topic', 'times', 'languages', 'last', 'now'] as const;

/** The roles are repeated because a table that is shown as cards on a phone would lose them. */
function Gaps({ page, report }: GapsProps) {
  const { words } = page;
  return (
    <table class="queue gaps" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {words.text(`console:gaps.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {report.rows.map((row) => (
          <Gap key={row.topic} page={page} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Gap({ page, row }: { readonly page: StaffPage; readonly row: GapRow }) {
  const { words } = page;
  const cell = (column: (typeof COLUMNS)[number]) => ({
    role: 'cell' as const,
    'data-label': words.text(`console:gaps.${column}`),
  });
  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="row" class="queue-request">
          {topicName(words, row.topic)}
        </th>
        <td {...cell('times')}>{row.times}</td>
        <td {...cell('languages')}>{languagesIn(page, row)}</td>
        <td {...cell('last')}>
          <Day words={words} date={row.lastAsked} />
        </td>
        <td {...cell('now')}>
          {row.stated ? (
            <span class="badge badge-claimed">{words.text('console:gaps.stated')}</span>
          ) : (
            words.text('console:gaps.notStated')
          )}
        </td>
      </tr>
      <GapExamples words={words} examples={row.examples} columns={COLUMNS.length} />
    </>
  );
}

function languagesIn({ words }: StaffPage, { timesIn }: GapRow): string {
  const asked = LOCALES.filter((language) => timesIn[language] > 0).map((language) => {
    const number = String(timesIn[language]);
    return words.text('console:gaps.timesIn', { language: languageNameIn(words, language), number });
  });
  return words.value({ list: asked });
}
