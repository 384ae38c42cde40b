import type { DeskFact } from '../../src/domain/conversation/deskFact';
import { asksRequestKept, followsFact } from '../../src/talk/followsFact';
import { readTyped } from '../../src/talk/typed';
import { openPlaces } from './places';

let whereAt: Awaited<ReturnType<typeof openPlaces>>;
beforeAll(async () => {
  whereAt = await openPlaces();
});

const after = (toldFact: DeskFact, text: string) => {
  const language = /[ぁ-ん]/u.test(text) ? 'ja' : 'en';
  return followsFact(readTyped(text), whereAt({ state: 'free', language, later: false, toldFact }))?.facts[0];
};

test.each<[DeskFact, string, DeskFact]>([
  ['learning', 'and when are they deleted?', 'chatRetention'],
  ['chatRetention', 'and if i send in a request?', 'requestRetention'],
  ['chatRetention', 'what about a complaint?', 'requestRetention'],
  ['requestRetention', 'and this chat?', 'chatRetention'],
  ['requestRetention', 'for how long?', 'requestRetention'],
  ['chatRetention', 'why?', 'chatRetention'],
  ['chatRetention', 'is it safe?', 'security'],
  ['identity', 'why?', 'identity'],
  ['howAnswered', 'how soon?', 'whenAnswered'],
  ['chatRetention', '請求した内容は？', 'requestRetention'],
  ['requestRetention', 'ほなこの会話は？', 'chatRetention'],
  ['chatRetention', 'どうして残すんですか', 'chatRetention'],
  ['learning', 'で、それはいつ消してくれるんですか', 'chatRetention'],
  ['whoDecides', 'いつまでかかりますか', 'whenAnswered'],
])('after %s "%s" asks for %s', (told, text, fact) => {
  expect(after(told, text)).toBe(fact);
});

test.each<[DeskFact, string]>([
  ['chatRetention', 'and how long do you keep my passport data?'],
  ['chatRetention', 'thanks'],
  ['hours', 'what do you use cookies for?'],
  ['hours', 'why?'],
  ['chatRetention', 'パスポートのコピーはいつまで残しますか'],
  ['automatic', 'クッキーは？'],
  ['fee', 'please delete my data'],
])('after %s "%s" is no follow-up of it', (told, text) => {
  expect(after(told, text)).toBeUndefined();
});

test.each<[string, boolean]>([
  ['how long do you hold on to a complaint once it is in?', true],
  ['how many years will mi complaint stay with unnu?', true],
  ['出した請求って何年くらい残しとくん？', true],
  ['how long do you keep my passport data?', false],
  ['when do you answer my request?', false],
  ['保管期間は？', false],
])('whether "%s" asks how long a request is kept: %s', (text, asks) => {
  const language = /[ぁ-ん]/u.test(text) ? 'ja' : 'en';
  const read = asksRequestKept(readTyped(text), whereAt({ state: 'free', language, later: false }));
  expect(read !== undefined).toBe(asks);
});
