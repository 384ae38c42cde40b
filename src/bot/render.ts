import type { Locale } from '../../locales';
import type { ShownButton, Spoken } from '../domain/conversation/content';
import type { Extras, RenderedQuote } from '../domain/conversation/rendered';
import type { Choice, Quote, Utterance } from '../domain/conversation/utterance';
import { findProvision, type PolicyDocument } from '../domain/policy/policy';
import { present } from '../domain/present';
import type { Words } from '../i18n/translator';
import { showPassage } from './showPassage';

/** The text of a policy version in one language, as it was published. */
export type FindDocument = (version: string, language: Locale) => PolicyDocument | undefined;

interface Rendering {
  readonly words: Words;
  readonly findDocument: FindDocument;
}

/** Makes words of what is to be said: complete as plain text with buttons, with extras for whoever can show more. */
export function render(utterance: Utterance, { words, findDocument }: Rendering): Spoken {
  const { language } = words;
  const extras: Extras = { language, kind: utterance.kind, ...extrasOf(utterance, words, findDocument) };
  return {
    is: 'spoken',
    text: textOf(utterance, extras, words),
    language: extras.quote?.language ?? language,
    buttons: choicesOf(utterance).map((choice) => buttonFrom(choice, words)),
    extras,
  };
}

/** Makes words of all that is to be said, in order. */
export type RenderAll = (utterances: readonly Utterance[], rendering: Rendering) => readonly Spoken[];

/** The desk's own way of it. */
export const renderAll: RenderAll = (utterances, rendering) =>
  utterances.map((utterance) => render(utterance, rendering));

function extrasOf(utterance: Utterance, words: Words, findDocument: FindDocument): Partial<Extras> {
  switch (utterance.kind) {
    case 'ask':
      return {
        input: utterance.input,
        ...present({ progress: utterance.progress }),
      };
    case 'quote':
      return {
        ...leadOf(utterance, words),
        quote: quoteOf(utterance, words, findDocument),
        language: utterance.language,
      };
    case 'summary':
      return {
        lead: words.text('form:summary'),
        rows: utterance.rows.map(({ field, label, value }) => ({
          field,
          label: words.text(label),
          value: words.value(value),
        })),
      };
    case 'receipt':
      return { lead: words.text(utterance.key, utterance.values), receiptNumber: utterance.number };
    case 'staff':
      return { receiptNumber: utterance.receiptNumber };
    case 'say':
      return {};
  }
}

function leadOf({ lead, plain }: Quote, words: Words): Partial<Extras> {
  if (plain === true) return { lead: words.text('policy:plainLead') };
  return lead === undefined ? {} : { lead: words.text('policy:lead', { topic: { key: lead } }) };
}

function textOf(utterance: Utterance, extras: Extras, words: Words): string {
  const { lead = '', quote, rows = [] } = extras;
  if (quote !== undefined)
    return [lead, quote.heading, quote.text, `${quote.source}\n${quote.path}`].filter(Boolean).join('\n\n');
  if (utterance.kind === 'summary')
    return [lead, ...rows.map(({ label, value }) => words.text('form:summaryRow', { label, value }))].join(
      '\n',
    );
  if (utterance.kind === 'receipt') return `${lead}\n\n${utterance.number}`;
  if (utterance.kind === 'staff') return utterance.text;
  return utterance.kind === 'quote' ? '' : words.text(utterance.key, utterance.values);
}

function quoteOf(
  { provision, version, language, passage, plain }: Quote,
  words: Words,
  findDocument: FindDocument,
): RenderedQuote {
  const document = findDocument(version, language);
  const found = document === undefined ? undefined : findProvision(document, provision);
  if (document === undefined || found === undefined)
    throw new Error(`Version ${version} of the policy has no provision ${provision} in ${language}.`);
  const path = `/policy/${pageLanguage()}/${encodeURIComponent(version)}#${provision}`;
  const { heading, text } = found;
  const easier = plain === true ? found.plain : undefined;
  const whole = passage === undefined ? { text } : showPassage(text, passage);
  const shown = easier === undefined ? whole : { text: easier, whole: text };
  return { provision, heading, ...shown, source: sourceOf(document, words), path, language };

  /** The page for a reader whose language the version does not have says so in their language. */
  function pageLanguage(): Locale {
    return findDocument(version, words.language) === undefined ? words.language : language;
  }
}

const sources = new WeakMap<PolicyDocument, Map<Locale, string>>();

/** Names the document and its version, and says what it is when it does not bind; put together once a language. */
function sourceOf(document: PolicyDocument, words: Words): string {
  const known = sources.get(document) ?? new Map<Locale, string>();
  const source = known.get(words.language) ?? composeSource(document, words);
  sources.set(document, known.set(words.language, source));
  return source;
}

function composeSource({ title, version, original, sample }: PolicyDocument, words: Words): string {
  const marks = [
    ...(sample ? [words.text('policy:sampleMark')] : []),
    ...(original ? [] : [words.text('policy:referenceMark')]),
  ];
  return [words.text('policy:source', { title, version }), ...marks].join(' \u00b7 ');
}

function choicesOf(utterance: Utterance): readonly Choice[] {
  return 'choices' in utterance ? (utterance.choices ?? []) : [];
}

function buttonFrom({ value, label, values }: Choice, words: Words): ShownButton {
  return { value, title: words.text(label, values) };
}
