import { chatPath } from '../domain/conversation/chatPath';
import { leavePath } from './addresses';
import { Layout, renderPage } from './layout';
import { companyOf, type SiteView } from './siteView';

/** Where a subscription stands when its link is followed; `badLink` when the link is none of ours. */
export type LeaveStep = 'ask' | 'left' | 'leftBefore' | 'badLink';

interface LeavePageProps {
  readonly view: SiteView;
  readonly step: LeaveStep;
  readonly token: string;
}

/**
 * `/policy-news/leave`: one button that stops the notices. Opening the page changes nothing, since mail scanners open
 * every link; nothing on it tells whose notices they are.
 */
export function leavePage({ view, step, token }: LeavePageProps): string {
  const { words } = view;
  const title = words.text('site:leaveNews.title');
  const paths = { ja: leavePath('ja', token), en: leavePath('en', token) };
  return renderPage(
    <Layout view={view} title={title} paths={step === 'ask' ? paths : {}}>
      <div class="wide narrow">
        <h1>{title}</h1>
        <p>{words.text(`site:leaveNews.${step}`, { company: companyOf(view) })}</p>
        {step === 'ask' ? (
          <form method="post" action={leavePath(words.language, token)}>
            <button class="button" type="submit">
              {words.text('site:leaveNews.stop')}
            </button>
          </form>
        ) : (
          <p>
            <a href={chatPath(words.language)}>{words.text('site:leaveNews.again')}</a>
          </p>
        )}
      </div>
    </Layout>,
  );
}
