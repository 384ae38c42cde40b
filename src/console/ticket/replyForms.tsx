import { MAX_REPLY } from '../../domain/ticket/transitions';
import { REQUEST_TYPES } from '../../domain/request/requestType';
import { MATCHED_BY } from '../../usecases/staff/recordMatch';
import { languageNameIn } from '../page/page';
import { refusalAt, sentIn, type TicketPage } from './ticketPage';
import { FieldError, StaffForm } from '../page/parts';
import { whereTold } from './ticketFacts';

/** Which kinds of data agree with the company's records. */
export function MatchForm(ticket: TicketPage) {
  const { page, view } = ticket;
  const { words } = page;
  const reason = refusalAt(ticket, 'match', 'compared');
  const ticked = sentIn(ticket, 'match')?.compared ?? [];
  return (
    <section class="card" aria-labelledby="match">
      <h2 id="match">{words.text('console:match.title')}</h2>
      <StaffForm page={page} action={`/console/tickets/${view.line.id}/match`} id="match-form">
        <input type="hidden" name="version" value={view.line.version} />
        <fieldset aria-describedby={reason === undefined ? undefined : 'match-error'}>
          <legend>{words.text('console:match.lead')}</legend>
          <div class="choices choices-row">
            {MATCHED_BY.map((kind) => (
              <label key={kind}>
                <input type="checkbox" name="compared" value={kind} checked={ticked.includes(kind)} />{' '}
                <span>{words.text(`request:matched.${kind}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <FieldError words={words} id="match-error" reason={reason} />
        {view.identity.kind === 'leftToStaff' && <p class="caution">{words.text('console:match.caution')}</p>}
        <button>{words.text('console:match.submit')}</button>
      </StaffForm>
    </section>
  );
}

interface WritingProps {
  readonly ticket: TicketPage;
  readonly form: 'reply' | 'complete';
  readonly label: string;
  readonly hint: string;
}

/** A text to the customer, with what was typed before. */
export function Writing({ ticket, form, label, hint }: WritingProps) {
  const { words } = ticket.page;
  const reason = refusalAt(ticket, form, 'text');
  const described = [`${form}-hint`, ...(reason === undefined ? [] : [`${form}-error`])].join(' ');
  return (
    <div class="field">
      <label for={`${form}-text`}>{label}</label>
      <p class="hint" id={`${form}-hint`}>
        {hint}
      </p>
      <textarea
        id={`${form}-text`}
        name="text"
        rows={7}
        maxLength={MAX_REPLY}
        required
        lang={ticket.view.line.language}
        aria-describedby={described}
        aria-invalid={reason !== undefined}
        value={sentIn(ticket, form)?.text ?? ''}
      />
      <FieldError words={words} id={`${form}-error`} reason={reason} />
    </div>
  );
}

export function ReplyForm(ticket: TicketPage) {
  const { page, view } = ticket;
  const { words } = page;
  const { line } = view;
  const unmatched = REQUEST_TYPES[line.type].identityLevel > 0 && line.matchedAt === undefined;
  const language = languageNameIn(words, line.language);
  return (
    <section class="card" aria-labelledby="reply">
      <h2 id="reply">{words.text('console:reply.title')}</h2>
      {unmatched && <p class="caution">{words.text('console:reply.noMatch')}</p>}
      <StaffForm page={page} action={`/console/tickets/${line.id}/reply`} id="reply-form">
        <input type="hidden" name="version" value={line.version} />
        <Writing
          {...{ ticket, form: 'reply' }}
          label={words.text('console:reply.label')}
          hint={words.text('console:reply.hint', { language, where: whereTold(ticket) })}
        />
        <button>{words.text('console:reply.submit')}</button>
      </StaffForm>
    </section>
  );
}
