import type { Locale } from '../../locales';
import type { PolicyDocument, Provision } from '../domain/policy/policy';
import type { Words } from '../i18n/translator';
import { policyPath } from './addresses';
import { SampleMark } from './marks';
import { type Block, readBlocks } from './provisionText';
import { langOf } from './siteView';

interface Props {
  readonly document: PolicyDocument;
  readonly provision: Provision;
  readonly words: Words;
}

/** The heading, or which provision it is when it was published without one. */
export function headingOf({ document, provision, words }: Props): string {
  if (provision.heading !== '') return provision.heading;
  const number = String(document.provisions.indexOf(provision) + 1);
  return words.text('site:policy.noHeading', { number });
}

/** The heading's own language, where it is not the page's: what stands for a missing heading is in the page's. */
export function headingLang({ document, provision, words }: Props): Locale | undefined {
  return provision.heading === '' ? undefined : langOf(document, words);
}

/** One provision under its own id. Its link names the version, so that what is copied stays true after a revision. */
export function ProvisionSection(props: Props) {
  const { document, provision, words } = props;
  const heading = headingOf(props);
  const headingId = `${provision.id}.heading`;
  return (
    <section id={provision.id} class="provision" aria-labelledby={headingId}>
      <div class="provision-head">
        <h2 id={headingId} lang={headingLang(props)} class={provision.heading === '' ? 'unnamed' : undefined}>
          {heading}
        </h2>
        {document.sample && <SampleMark words={words} />}
        <a
          class="anchor"
          href={`${policyPath(words.language, document.version)}#${provision.id}`}
          aria-label={words.text('site:policy.link', { heading })}
        >
          <span aria-hidden="true">#</span>
        </a>
      </div>
      {readBlocks(provision.text).map((block, index) => (
        <ProvisionBlock key={index} block={block} lang={langOf(document, words)} />
      ))}
    </section>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly lang: Locale | undefined;
}

/** The numbers are text and not list markers: the law's and the company's numbering is part of the wording. */
function ProvisionBlock({ block, lang }: BlockProps) {
  if (block.kind === 'paragraph') return <p lang={lang}>{block.text}</p>;
  return (
    <ol class="items" role="list" lang={lang}>
      {block.items.map(({ number, gap, text }, index) => (
        <li key={index}>
          <span class="number">{`${number}${gap}`}</span>
          <span class="words">{text}</span>
        </li>
      ))}
    </ol>
  );
}
