import type { Finding } from '../checking/finding';
import { textOfHtml } from './htmlText';

const LINK = /(?<!!)\[([^\]]{1,400})\]\(\s*<?([^()\s>]{1,800})>?(?:\s+["'(][^)]*["')])?\s*\)/gu;
const IMAGE = /!\[([^\]]{0,400})\]\([^)]{0,800}\)/gu;
const AUTO_LINK = /<((?:https?:\/\/|mailto:)[^<>\s]+|[\w.+-]+@[\w.-]+)>/gu;
const STRONG = /(?<!\\)(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)(?<!\\)\1/gu;
const EMPHASIS = /(?<![\w*\\])([*_])(?=[^\s*_])(.{1,1000}?)(?<=[^\s*_\\])\1(?![\w*])/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;
/** Stands for an escaped character while marks are taken off. */
const HELD = 0xe000;

interface Plain {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly pictures: number;
}

/** Takes the marks off a line of Markdown, as a reader sees it: emphasis, links, pictures, escapes. */
export function plainMarkdown(line: string): Plain {
  const findings: Finding[] = [];
  let pictures = 0;
  const held = line.replace(ESCAPED, (_whole, mark: string) =>
    String.fromCharCode(HELD + mark.charCodeAt(0)),
  );
  const bare = held
    .replace(IMAGE, (_whole, alt: string) => {
      pictures += 1;
      return alt;
    })
    .replace(LINK, (_whole, text: string, address: string) => {
      const told = tellLink(text, address);
      if (told !== undefined) findings.push(told);
      return text;
    })
    .replace(AUTO_LINK, '$1')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$2');
  const text = textOfHtml(bare).replace(/[\ue021-\ue07e]/gu, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) - HELD),
  );
  return { text, findings, pictures };
}

/** A link whose address is not among its words, and leads out of the document. */
export function tellLink(text: string, address: string): Finding | undefined {
  const bare = address.replace(/^(?:mailto|tel):/iu, '').replace(/\/$/u, '');
  const outward = /^(?:https?:|mailto:|tel:)/iu.test(address);
  const digits = (value: string) => value.replace(/[\s()-]/gu, '');
  const shown = text.trim() === '' || text.includes(bare) || digits(text).includes(digits(bare));
  return outward && !shown ? { kind: 'links', values: { text: text.trim(), address: bare } } : undefined;
}
