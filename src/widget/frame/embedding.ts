import { launcher as en } from '../../../locales/en/widget.json';
import { launcher as ja } from '../../../locales/ja/widget.json';
import type { Locale } from '../../../locales';
import { chatPath } from '../../domain/conversation/chatPath';

type LauncherWords = typeof ja;

/** How a page embeds the chat: what its script tag says, and where the script came from. */
export interface Embedding {
  /** The desk's origin. */
  readonly desk: string;
  readonly language: Locale;
  readonly words: LauncherWords;
  /** `data-remember`: the page may keep a handle by which the chat is reopened. */
  readonly remember: boolean;
}

export function embeddingOf(script: HTMLScriptElement): Embedding {
  const wanted = script.dataset['language'] ?? document.documentElement.lang;
  const language = /^ja\b/i.test(wanted) ? 'ja' : 'en';
  const remember = script.dataset['remember'] !== undefined;
  return { desk: new URL(script.src).origin, language, words: { ja, en }[language], remember };
}

/** The chat on a page of its own. */
export function chatUrl({ desk, language }: Embedding): string {
  return `${desk}${chatPath(language)}`;
}
