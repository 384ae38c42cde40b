import { randomUUID } from 'node:crypto';
import type { NewGap } from '../../src/ports/policyGaps';
import { beginConversation, turnIn } from '../storage/material';
import type { TestStores } from '../support/stores';

type Asked = readonly [topic: string, language: NewGap['language'], text?: string | undefined];

const QUESTIONS: readonly Asked[] = [
  ['retention', 'en', 'How long do you keep the copy of my passport after the car has left?'],
  ['retention', 'en', 'Is *** still in your files?'],
  ['retention', 'ja', '退会したあと、登録した住所や電話番号はどのくらいの期間残りますか？'],
  ['retention', 'ja', 'データはいつ消えますか'],
  ['transfer-abroad', 'en', 'do you send my papers to the port agent in Mombasa?'],
  ['contact-details', 'ja', '窓口は何時まで開いていますか'],
  ['encryption', 'en'],
  ['', 'en'],
  ['', 'ja'],
];

/** Questions that the policy does not answer, one a conversation. */
export async function askInVain(open: TestStores, questions: readonly Asked[] = QUESTIONS): Promise<void> {
  for (const [topic, language, text] of questions) {
    const example = text === undefined ? {} : { example: { id: randomUUID(), text } };
    const gap: NewGap = { version: '1', language, topic, ...example };
    const conversation = await beginConversation(open);
    await open.stores.conversations.keep(turnIn(conversation, open.clock.now(), { gap }));
  }
}
