import { DECISIONS } from '../../domain/request/decision';
import { REQUEST_TYPES } from '../../domain/request/requestType';
import { lacksMatch } from '../../domain/ticket/transitions';
import { languageNameIn } from '../page/page';
import { refusalAt, sentIn, type TicketPage } from './ticketPage';
import { FieldError, StaffForm } from '../page/parts';
import { Writing } from './replyForms';
import { whereTold } from './ticketFacts';

const DECISION = {
  title: 'console:complete.title',
  lead: 'console:complete.lead',
  notice: 'console:complete.notice',
  hint: 'console:complete.noticeHint',
  submit: 'console:complete.submit',
} as const;
/** Said of what is not a claim under the law: there is nothing to decide. */
const LAST_ANSWER = {
  title: 'console:complete.answeredTitle',
  lead: 'console:complete.answeredLead',
  notice: 'console:complete.answeredNotice',
  hint: 'console:complete.answeredHint',
  submit: 'console:complete.answeredSubmit',
} as const;

/** The decision and its notice, sent in one step. */
export function CompleteForm(ticket: TicketPage) {
  const { page, view } = ticket;
  const { words } = page;
  const { line } = view;
  const { outcomes, grounds } = REQUEST_TYPES[line.type];
  const [only, ...others] = outcomes;
  const decides = others.length > 0;
  const said = decides ? DECISION : LAST_ANSWER;
  return (
    <section class="card" aria-labelledby="complete">
      <h2 id="complete">{words.text(said.title)}</h2>
      <p class="soft">{words.text(said.lead)}</p>
      <StaffForm
        page={page}
        action={`/console/tickets/${line.id}/complete`}
        id="complete-form"
        class="complete"
      >
        <input type="hidden" name="version" value={line.version} />
        {decides ? <Outcomes {...ticket} /> : <input type="hidden" name="outcome" value={only} />}
        {grounds.length > 0 && <Grounds {...ticket} />}
        <Writing
          {...{ ticket, form: 'complete' }}
          label={words.text(said.notice)}
          hint={words.text(said.hint, {
            language: languageNameIn(words, line.language),
            where: whereTold(ticket),
          })}
        />
        <button class="main">{words.text(said.submit)}</button>
      </StaffForm>
    </section>
  );
}

/** What would disclose data cannot be chosen before a match; the sentence beneath says why. */
function Outcomes(ticket: TicketPage) {
  const { page, view } = ticket;
  const { words } = page;
  const type = REQUEST_TYPES[view.line.type];
  const locked = type.outcomes.some((outcome) => lacksMatch(view.line, outcome));
  const reason = refusalAt(ticket, 'complete', 'outcome');
  const chosen = sentIn(ticket, 'complete')?.outcome;
  return (
    <fieldset aria-describedby={locked ? 'no-grant' : undefined}>
      <legend>{words.text('console:complete.outcome')}</legend>
      <div class="choices">
        {type.outcomes.map((outcome) => {
          const disabled = lacksMatch(view.line, outcome);
          const checked = outcome === chosen && !disabled;
          return (
            <label key={outcome}>
              <input
                {...{ type: 'radio', name: 'outcome', value: outcome, disabled, checked }}
                required
                data-ground={DECISIONS[outcome].needsGround ? '' : undefined}
              />{' '}
              <span>{words.text(`console:outcome.${outcome}`)}</span>
            </label>
          );
        })}
      </div>
      {locked && (
        <p class="hint" id="no-grant">
          {words.text('console:complete.noGrant')}
        </p>
      )}
      <FieldError words={words} id="outcome-error" reason={reason} />
    </fieldset>
  );
}

/** The closed list of grounds; the stylesheet hides it while another decision is chosen. */
function Grounds(ticket: TicketPage) {
  const { page, view } = ticket;
  const { words } = page;
  const reason = refusalAt(ticket, 'complete', 'ground');
  const chosen = sentIn(ticket, 'complete')?.ground ?? '';
  return (
    <div class="field ground">
      <label for="ground">{words.text('console:complete.ground')}</label>
      <p class="hint" id="ground-hint">
        {words.text('console:complete.groundHint')}
      </p>
      <select
        id="ground"
        name="ground"
        value={chosen}
        aria-invalid={reason !== undefined}
        aria-describedby={reason === undefined ? 'ground-hint' : 'ground-hint ground-error'}
      >
        <option value="">{words.text('console:complete.groundChoose')}</option>
        {REQUEST_TYPES[view.line.type].grounds.map((ground) => (
          <option key={ground} value={ground}>
            {words.text(`console:ground.${ground}`)}
          </option>
        ))}
      </select>
      <FieldError words={words} id="ground-error" reason={reason} />
    </div>
  );
}
