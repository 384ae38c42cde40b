import type { DatedVersion } from '../domain/policy/timeline';
import { policyPath } from './addresses';
import type { PolicyPageProps } from './policyPageProps';
import { companyOf, wordsFor } from './siteView';

/** What must be known before reading on: a sample, a translation, a version that is not the one in force. */
export function PolicyNotices(props: PolicyPageProps) {
  const { view, document, standing, upcoming } = props;
  const { words } = view;
  return (
    <>
      {document.language !== words.language && <OtherLanguageOnly {...props} />}
      {standing.is === 'inForce' && upcoming !== undefined && <Upcoming view={view} upcoming={upcoming} />}
      {document.sample && (
        <div class="notice sample">
          <p>
            <strong>{words.text('policy:sampleMark')}</strong>
          </p>
          <p>{words.text('site:policy.sample', { company: companyOf(view) })}</p>
        </div>
      )}
      {!document.original && <Translation {...props} />}
      {standing.is !== 'inForce' && <NotInForce {...props} />}
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

/** The version has no text in the reader's language. */
function OtherLanguageOnly({ view, document }: PolicyPageProps) {
  const { language, version } = document;
  return (
    <div class="notice">
      <p>{view.words.text('site:policy.otherLanguageOnly')}</p>
      <p>
        <a href={policyPath(language, version)} lang={language} hreflang={language}>
          {wordsFor(view, language).text('site:policy.readHere')}
        </a>
      </p>
    </div>
  );
}

function NotInForce({ view: { words }, document, standing }: PolicyPageProps) {
  return (
    <div class="notice">
      <p>
        {standing.is === 'replaced'
          ? words.text('site:policy.replaced', { date: { date: standing.by.effective } })
          : words.text('site:policy.notYet', { date: { date: document.effective } })}
      </p>
      <p>
        <a href={policyPath(words.language)}>{words.text('site:policy.readInForce')}</a>
      </p>
    </div>
  );
}

interface UpcomingProps extends Pick<PolicyPageProps, 'view'> {
  readonly upcoming: DatedVersion;
}

/** Links the new version for the reader's language; where it has none, its page says so. */
function Upcoming({ view: { words }, upcoming }: UpcomingProps) {
  const { version, languages, effective } = upcoming;
  const own = languages.find((language) => language === words.language) ?? languages[0] ?? words.language;
  return (
    <div class="notice">
      <p>{words.text('site:policy.upcoming', { date: { date: effective } })}</p>
      <p>
        <a href={policyPath(words.language, version)} hreflang={own}>
          {words.text('site:policy.readUpcoming')}
        </a>
      </p>
    </div>
  );
}
