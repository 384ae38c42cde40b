import type { MessageKey } from '../../locales';
import { secondOpinionValues } from '../domain/conversation/secondOpinionNotice';
import { inDays } from '../domain/conversation/units';
import { chatPath } from '../domain/conversation/chatPath';
import { homePath } from './addresses';
import { Layout, renderPage } from './layout';
import { Reach, type ReachProps } from './reach';
import { companyOf, type SiteView } from './siteView';

interface Props {
  readonly view: SiteView;
}

const STEPS: readonly (readonly [title: MessageKey, text: MessageKey])[] = [
  ['site:home.how.askTitle', 'site:home.how.ask'],
  ['site:home.how.readTitle', 'site:home.how.read'],
  ['site:home.how.requestTitle', 'site:home.how.request'],
];

/** `GET /`: what the desk is and does, how else the company is reached, and the chat at the page's corner. */
export function homePage(props: ReachProps): string {
  const { view } = props;
  const { words } = view;
  return renderPage(
    <Layout
      view={view}
      title={words.text('site:deskName')}
      paths={{ ja: homePath('ja'), en: homePath('en') }}
    >
      <Opening view={view} />
      <div class="wide">
        <Steps view={view} />
        <Requests view={view} />
        <Reach {...props} />
        <SmallPrint view={view} />
      </div>
      <script src="/widget.js" data-language={words.language} defer />
    </Layout>,
  );
}

function Opening({ view }: Props) {
  const { words } = view;
  return (
    <div class="opening">
      <div class="wide">
        <h1>{words.text('site:home.title')}</h1>
        <p class="lead">{words.text('site:home.lead', { company: companyOf(view) })}</p>
        <p>
          <a class="button" href={chatPath(words.language)}>
            {words.text('site:home.open')}
          </a>
        </p>
        <p class="fine">{words.text('site:home.openNote')}</p>
        <noscript>
          <p class="notice">{words.text('site:home.needsScript')}</p>
        </noscript>
      </div>
    </div>
  );
}

function Steps({ view: { words } }: Props) {
  return (
    <section class="part">
      <h2>{words.text('site:home.howTitle')}</h2>
      <ol class="steps">
        {STEPS.map(([title, text]) => (
          <li key={title}>
            <h3>{words.text(title)}</h3>
            <p>{words.text(text)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const REQUESTS: readonly (readonly [what: MessageKey, note?: MessageKey])[] = [
  ['site:home.can.policy', 'site:home.can.policyNote'],
  ['site:home.can.disclosure'],
  ['site:home.can.records'],
  ['site:home.can.correct'],
  ['site:home.can.stop', 'site:home.can.stopNote'],
  ['site:home.can.others', 'site:home.can.othersNote'],
  ['site:home.can.complaint', 'site:home.can.complaintNote'],
  ['site:home.can.inquiry'],
  ['site:home.can.status', 'site:home.can.statusNote'],
];

function Requests({ view }: Props) {
  const { words, settings } = view;
  const fee = settings.fee?.[words.language];
  return (
    <section class="part">
      <h2>{words.text('site:home.canTitle')}</h2>
      <ul class="requests">
        {REQUESTS.map(([what, note]) => (
          <li key={what}>
            <p class="what">{words.text(what)}</p>
            {what === 'site:home.can.disclosure' && fee !== undefined && (
              <p class="fine">{words.text('site:home.feeStated', { fee })}</p>
            )}
            {note !== undefined && <p class="fine">{words.text(note)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SmallPrint({ view }: Props) {
  const { words, settings } = view;
  const kept = { days: inDays(settings.conversationDays), ticketDays: inDays(settings.ticketDays) };
  const { secondOpinion: giver } = settings;
  return (
    <div class="reach quiet">
      <section>
        <h2>{words.text('site:home.writeTitle')}</h2>
        <p>{words.text('site:home.write', { company: companyOf(view), ...kept })}</p>
        {giver !== undefined && (
          <p>{words.text('desk:secondOpinion.short', secondOpinionValues(giver, words.language))}</p>
        )}
        <p>
          <strong>{words.text('site:home.writeNever')}</strong>
        </p>
      </section>
      <section>
        <h2>{words.text('site:home.languagesTitle')}</h2>
        <p>{words.text('site:home.languages')}</p>
      </section>
    </div>
  );
}
