import { policyPath } from './addresses';
import type { PolicyPageProps } from './policyPageProps';
import { companyOf } from './siteView';

/** What must be known before reading on: a sample, a translation, a version that is not the one in force. */
export function PolicyNotices(props: PolicyPageProps) {
  const { view, document, standing } = props;
  const { words } = view;
  return (
    <>
      {document.sample && (
        <div class="notice sample">
          <p>
            <strong>{words.text('policy:sampleMark')}</strong>
          </p>
          <p>{words.text('site:policy.sample', { company: companyOf(view) })}</p>
        </div>
      )}
      {!document.original && <Translation {...props} />}
      {standing !== 'inForce' && <NotInForce {...props} />}
    </>
  );
}

function Translation({ view: { words }, policy, document }: PolicyPageProps) {
  const original = policy.documents.find((one) => one.original);
  return (
    <div class="notice">
      <p>{words.text('site:policy.reference')}</p>
      {original !== undefined && (
        <p>
          <a href={policyPath(original.language, document.version)} hreflang={original.language}>
            {words.text('site:policy.readOriginal')}
          </a>
        </p>
      )}
    </div>
  );
}

function NotInForce({ view: { words }, document, standing }: PolicyPageProps) {
  const note =
    standing === 'notYet'
      ? words.text('site:policy.notYet', { date: { date: document.effective } })
      : words.text('site:policy.replaced');
  return (
    <div class="notice">
      <p>{note}</p>
      <p>
        <a href={policyPath(document.language)}>{words.text('site:policy.readInForce')}</a>
      </p>
    </div>
  );
}
