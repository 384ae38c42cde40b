import { chatUrl, type Embedding } from './embedding';
import { FONT, linkTo } from './loaderParts';

/** `important` goes before what a page says. Set by script, which no content security policy minds. */
const LOOK = `all:initial;display:block;position:fixed;right:20px;bottom:20px;z-index:2147483000;padding:16px 22px;border-radius:26px;background:#0d5660;color:#fff;font:${FONT};cursor:pointer;`;

/** Where a browser or a website cannot have the panel: a link to the chat on a page of its own. */
export function createPlainLink(embedding: Embedding): HTMLElement {
  const link = linkTo(chatUrl(embedding), '', embedding.words.label);
  link.style.cssText = LOOK.replace(/;/g, '!important;');
  return link;
}
