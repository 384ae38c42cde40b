import type { Locale } from '../../../locales';

/** The words around the talk. */
export interface TryWords {
  readonly title: string;
  readonly lead: string;
  readonly again: string;
  readonly message: string;
  readonly send: string;
  readonly sticker: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (letter) => ENTITIES[letter] ?? letter);

/** A page as wide as a phone, with the talk, its quick replies and a line to write. */
export function tryPage(language: Locale, words: TryWords): string {
  const say = (key: keyof TryWords) => escaped(words[key]);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${say('title')}</title>
<link rel="stylesheet" href="/try/line.css">
<link rel="stylesheet" href="/fonts.css">
</head>
<body>
<main id="try-line" lang="${language}">
<header>
<h1>${say('title')}</h1>
<button type="button" id="again">${say('again')}</button>
<p>${say('lead')}</p>
</header>
<div id="talk" role="log" aria-live="polite" tabindex="0"></div>
<div id="quick"></div>
<form id="say">
<button type="button" id="sticker" aria-label="${say('sticker')}">☺</button>
<input id="text" autocomplete="off" aria-label="${say('message')}" placeholder="${say('message')}">
<button>${say('send')}</button>
</form>
</main>
<script src="/try/line.js" defer></script>
</body>
</html>`;
}
