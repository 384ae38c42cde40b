import type { CountedKey, MessageKey } from '../../locales';
import type { Value, Values } from '../../src/domain/conversation/utterance';
import { createTranslator, type Translator, type Words } from '../../src/i18n/translator';

/** A translator that remembers every message it was asked for, those inside the values of others included. */
export async function createRecordingTranslator(): Promise<{
  readonly translator: Translator;
  readonly said: ReadonlySet<MessageKey | CountedKey>;
}> {
  const said = new Set<MessageKey | CountedKey>();
  const real = await createTranslator();
  const record = (words: Words): Words => ({
    language: words.language,
    text: (key, values) => {
      noteKey(said, key, values);
      return words.text(key, values);
    },
    counted: (key, count) => {
      said.add(key);
      return words.counted(key, count);
    },
    value: (value) => {
      noteValue(said, value);
      return words.value(value);
    },
  });
  return { said, translator: { ...real, in: (language) => record(real.in(language)) } };
}

function noteKey(said: Set<MessageKey | CountedKey>, key: MessageKey, values: Values = {}): void {
  said.add(key);
  for (const value of Object.values(values)) noteValue(said, value);
}

function noteValue(said: Set<MessageKey | CountedKey>, value: Value): void {
  if (typeof value === 'string') return;
  if ('count' in value) said.add(value.key);
  else if ('key' in value) noteKey(said, value.key, value.values);
  if ('moment' in value) said.add('handoff:moment');
  if ('list' in value) for (const one of value.list) noteValue(said, one);
  if ('lines' in value) for (const one of value.lines) noteValue(said, one);
}
