import type { Locale } from '../../locales';
import type { HttpAnswer } from '../ports/door';
import type { RefusalWords } from './refusals';

/** What an error page says; `requestId` is the reference that the log knows the request by. */
interface ErrorPage {
  readonly message: string;
  readonly language: Locale;
  readonly words: RefusalWords;
  readonly requestId?: string;
}

/** A page for people whose browser asked for something that is not there. It needs no style and no script. */
export function errorPage(status: number, { message, language, words, requestId }: ErrorPage): HttpAnswer {
  const say = (key: 'title' | 'back' | 'reference') => escaped(words(language, `http:page.${key}`));
  const reference =
    requestId === undefined ? '' : `<p>${say('reference')} <code>${escaped(requestId)}</code></p>`;
  const body = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${say('title')}</title></head><body><main>`,
    `<h1>${say('title')}</h1><p>${escaped(message)}</p>${reference}<p><a href="/">${say('back')}</a></p>`,
    '</main></body></html>',
  ].join('');
  return { status, body, headers: { 'content-type': 'text/html; charset=utf-8' } };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
