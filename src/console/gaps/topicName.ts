import { locales, type Topic } from '../../../locales';
import type { Words } from '../../i18n/translator';

/** What people call a topic; its id when it is none that the desk knows (any more). */
export function topicName(words: Words, topic: string): string {
  return isKnown(topic) ? words.text(`topics:${topic}`) : topic;
}

function isKnown(topic: string): topic is Topic {
  return Object.hasOwn(locales.ja.topics, topic);
}
