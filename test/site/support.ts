import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../locales';
import { parsePolicy } from '../../src/domain/policy/parsePolicy';
import type { PolicyDocument } from '../../src/domain/policy/policy';
import { createTranslator } from '../../src/i18n/translator';
import type { DeskSettings } from '../../src/ports/settings';
import type { SiteView } from '../../src/site/siteView';

export const settings: DeskSettings = {
  company: { ja: '窓口自動車株式会社', en: 'Madoguchi Motors <Export> & Sons' },
  isHoliday: () => false,
  conversationDays: 30,
  exampleDays: 30,
  draftDays: 14,
  draftReminderHours: 24,
  ticketDays: 180,
  subscriptionDays: 1095,
  publicUrl: 'https://desk.example',
};

export const announced: DeskSettings = {
  ...settings,
  contactOffice: { ja: '〒100-0000 東京都\n個人情報係', en: 'Privacy Section\nTokyo 100-0000' },
  fee: { ja: '1,000円', en: 'JPY 1,000' },
};

/** The sample policy that comes with the product. */
export function samplePolicy(language: Locale): PolicyDocument {
  const file = join(__dirname, '../../locales', language, 'policy.md');
  const parsed = parsePolicy(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file}:${String(parsed.line)} ${parsed.reason}`);
  return parsed.value;
}

export async function viewIn(language: Locale, given: DeskSettings = settings): Promise<SiteView> {
  const translator = await createTranslator();
  const other = language === 'ja' ? 'en' : 'ja';
  return { words: translator.in(language), otherWords: translator.in(other), settings: given };
}

/** What a reader sees: the text without its tags, entities resolved. Nothing is put between the pieces. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The inside of the first element of this name whose opening tag has this text in it. */
export function inside(html: string, name: string, having = ''): string {
  const opening = new RegExp(`<${name}\\b[^>]*>`, 'gu');
  for (const found of html.matchAll(opening))
    if (found[0].includes(having))
      return html.slice(found.index + found[0].length).split(`</${name}>`)[0] ?? '';
  throw new Error(`There is no <${name}> with ${having}`);
}
