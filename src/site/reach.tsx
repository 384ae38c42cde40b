import type { Locale } from '../../locales';
import { documentIn, type PolicyDocument, type PolicyVersion } from '../domain/policy/policy';
import { policyPath } from './addresses';
import { Marks } from './marks';
import type { SiteView } from './siteView';

export interface ReachProps {
  readonly view: SiteView;
  /** The policy in force; undefined when there is none. */
  readonly policy: PolicyVersion | undefined;
}

/** Everything that needs no chat: the policy in each language, the contact office, the way by post. */
export function Reach({ view, policy }: ReachProps) {
  const { words, settings } = view;
  const office = settings.contactOffice?.[words.language];
  return (
    <div class="reach">
      <section class="panel">
        <h2>{words.text('site:reach.policyTitle')}</h2>
        <PolicyLinks view={view} policy={policy} />
      </section>
      <section class="panel">
        <h2>{words.text('site:reach.officeTitle')}</h2>
        {office === undefined ? (
          <p>{words.text('site:reach.officeNotStated')}</p>
        ) : (
          <>
            <p class="office">{office}</p>
            <h3>{words.text('site:reach.postTitle')}</h3>
            <p>{words.text('site:reach.post')}</p>
          </>
        )}
      </section>
    </div>
  );
}

/** The policy in force in every language it is published in, the page's language first; told where it is not among them. */
export function PolicyLinks({ view, policy }: ReachProps) {
  const { words } = view;
  if (policy === undefined) return <p>{words.text('site:reach.noPolicy')}</p>;
  const rank = ({ language }: PolicyDocument) => (language === words.language ? 0 : 1);
  const published = documentIn(policy, words.language) !== undefined;
  return (
    <>
      {!published && <p>{words.text('site:policy.otherLanguageOnly')}</p>}
      <ul class="policies">
        {policy.documents
          .toSorted((one, other) => rank(one) - rank(other))
          .map((document) => (
            <PolicyLink
              key={document.language}
              view={view}
              document={document}
              around={published ? document.language : words.language}
            />
          ))}
      </ul>
    </>
  );
}

interface LinkProps extends Pick<ReachProps, 'view'> {
  readonly document: PolicyDocument;
  /** The language of the page around the text. */
  readonly around: Locale;
}

function PolicyLink({ view: { words }, document, around }: LinkProps) {
  const { language, title, version, effective } = document;
  const dated = words.text('site:reach.effective', { date: { date: effective } });
  return (
    <li>
      <a href={policyPath(around)} lang={language} hreflang={language}>
        {title}
      </a>
      <Marks document={document} words={words} />
      <p class="fine">
        <span>{words.text('site:reach.version', { version })}</span>{' '}
        {effective !== '' && <span>{dated}</span>}
      </p>
    </li>
  );
}
