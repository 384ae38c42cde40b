import { TabIcon } from './icon';
import { renderPage } from './layout';
import { Reach, type ReachProps } from './reach';
import { companyOf } from './siteView';

interface ChatPageProps extends ReachProps {
  /** The receipt or draft number that the chat opens with, already read. */
  readonly number?: string;
}

/** `GET /chat`: where the chat draws itself, in a frame or alone; without scripts, the ways that need none. */
export function chatPage({ number, ...props }: ChatPageProps): string {
  const { words } = props.view;
  const company = companyOf(props.view);
  return renderPage(
    <html lang={words.language}>
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <meta name="robots" content="noindex" />
        <title>{`${words.text('site:deskName')} | ${company}`}</title>
        <TabIcon />
        <link rel="stylesheet" href="/chat.css" />
      </head>
      <body>
        <main id="chat" data-language={words.language} data-number={number} data-company={company}>
          <noscript>
            <WithoutScript {...props} />
          </noscript>
        </main>
        <link rel="stylesheet" href="/fonts.css" />
        <script src="/chat.js" defer />
      </body>
    </html>,
  );
}

/** The site's style comes with it: the chat's own has nothing for a page that is read. */
function WithoutScript({ view, policy }: ReachProps) {
  const { words } = view;
  return (
    <>
      <link rel="stylesheet" href="/site.css" />
      <div class="wide">
        <h1>{words.text('site:deskName')}</h1>
        <p class="notice">{words.text('site:chat.needsScript')}</p>
        <Reach view={view} policy={policy} />
      </div>
    </>
  );
}
