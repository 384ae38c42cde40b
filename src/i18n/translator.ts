import { createInstance } from 'i18next';
import { type CountedKey, type Locale, LOCALES, locales, type MessageKey } from '../../locales';
import type { Value, Values } from '../domain/conversation/utterance';
import { calendarDayIn } from './calendarDay';
import { markStop, mendStops } from './fullStop';
import { momentParts } from './moment';

/** Words in one language. */
export interface Words {
  readonly language: Locale;
  /** The message with its values filled in. */
  readonly text: (key: MessageKey, values?: Values) => string;
  /** The form of the message that goes with so many. */
  readonly counted: (key: CountedKey, count: number) => string;
  /** A value alone: dates and times as people of this language write them, in Japan time. */
  readonly value: (value: Value) => string;
}

export interface Translator {
  readonly in: (language: Locale) => Words;
  /** How the message reads in each language, with its values if it has any: what a person may type to mean it. */
  readonly labels: (key: MessageKey, values?: Values) => readonly string[];
}

/** A missing message is a failure at once, never a key shown to a customer. */
export async function createTranslator(): Promise<Translator> {
  const i18n = createInstance();
  await i18n.init({
    resources: locales,
    fallbackLng: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`No message is called ${key}`);
    },
  });
  const words = Object.fromEntries(
    LOCALES.map((language) => [language, wordsIn(language, i18n.getFixedT(language))]),
  ) as Record<Locale, Words>;
  const plain = remember((key: MessageKey) => LOCALES.map((language) => words[language].text(key)));
  const labels: Translator['labels'] = (key, values) =>
    values === undefined ? plain(key) : LOCALES.map((language) => words[language].text(key, values));
  return { in: (language) => words[language], labels };
}

type Translate = (key: string, values: Readonly<Record<string, string | number>>) => string;

function wordsIn(language: Locale, translate: Translate): Words {
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Tokyo' });
  const day = calendarDayIn(language);
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const country = (code: string) => countries.of(code) ?? code;
  const moment = momentParts(language);
  const listed = language === 'ja' ? '\u3001' : ', ';
  const value = (given: Value): string => {
    if (typeof given === 'string') return given;
    if ('key' in given) return message(given);
    if ('date' in given) return day(given.date);
    if ('country' in given) return country(given.country);
    if ('instant' in given) return dates.format(new Date(given.instant));
    if ('moment' in given) return translate('handoff:moment', moment(given.moment));
    return 'lines' in given ? given.lines.map(value).join('\n') : given.list.map(value).join(listed);
  };
  const plain = remember((key: MessageKey) => translate(key, {}));
  const text = (key: MessageKey, values?: Values): string => {
    if (values === undefined) return plain(key);
    const filled = Object.entries(values).map(([name, given]) => [name, markStop(value(given))] as const);
    return mendStops(translate(key, Object.fromEntries(filled)));
  };
  const message = (given: Extract<Value, { key: unknown }>) =>
    'count' in given ? counted(given.key, given.count) : text(given.key, given.values);
  const counted = (key: CountedKey, count: number) => translate(key, { count });
  return { language, text, counted, value };
}

/** Words never change while the desk runs: each message is looked up once. */
function remember<K, V>(find: (key: K) => V): (key: K) => V {
  const found = new Map<K, V>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}
