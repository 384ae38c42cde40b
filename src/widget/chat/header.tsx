import type { Locale } from '../../../locales';
import type { Action } from '../transport/activity';
import { Icon } from './icons';
import type { Words } from './words';
import { languageButton } from '../../domain/conversation/button';

interface Props {
  readonly company: string;
  readonly language: Locale;
  readonly words: Words;
  /** Absent when there is nothing to end or to say. */
  readonly press?: ((action: Action) => void) | undefined;
  readonly end?: (() => void) | undefined;
  /** Absent when the chat fills a page of its own. */
  readonly close?: (() => void) | undefined;
}

interface LanguageProps extends Pick<Props, 'language' | 'words'> {
  readonly press: (action: Action) => void;
}

function LanguageButton({ language, words, press }: LanguageProps) {
  const other = language === 'ja' ? 'en' : 'ja';
  const title = words.switchTo;
  return (
    <button
      type="button"
      class="quiet"
      lang={other}
      onClick={() => {
        press({ title, value: languageButton(other) });
      }}
    >
      {title}
    </button>
  );
}

/** Who speaks here, and the ways out. */
export function Header({ company, language, words, press, end, close }: Props) {
  return (
    <header class={close ? 'header framed' : 'header'}>
      <span class="mark">
        <Icon name="desk" />
      </span>
      <div class="title">
        <h1>{words.title}</h1>
        {company !== '' && <p>{company}</p>}
      </div>
      <div class="tools">
        {press && <LanguageButton language={language} words={words} press={press} />}
        {end && (
          <button type="button" class="quiet" onClick={end}>
            {words.end}
          </button>
        )}
      </div>
      {close && (
        <button type="button" class="quiet square" aria-label={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}
