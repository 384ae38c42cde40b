import type { Locale } from '../../../locales';
import type { Extras } from '../../../src/domain/conversation/rendered';
import type { Input } from '../../../src/domain/conversation/utterance';

/** A message of the fake desk, before it has an id. */
export interface Said {
  readonly text: string;
  readonly extras: Extras;
  readonly actions?: readonly { readonly title: string; readonly value: string }[];
}

const both = <T>(en: T, ja: T) => ({ en, ja });

const GREETING = both(
  'Hello, this is the privacy desk of Jin Jidosha Japan. Ask about our privacy policy, or have something done about your data.\n\nWhat you write is kept for 30 days to answer you. Please do not send My Number. Writing by post is possible too.',
  'こんにちは。ジン自動車ジャパンの個人情報相談窓口です。プライバシーポリシーについてのご質問や、ご自身の情報についてのご請求を承ります。\n\nお書きになった内容は、お答えするために30日間保存します。マイナンバーは送らないでください。郵送でのお問い合わせもできます。',
);
const OFFERS = both(
  [
    { title: 'Ask about the policy', value: 'command:policy' },
    { title: 'See my data', value: 'request:disclosure' },
    { title: 'Correct or delete my data', value: 'request:correction' },
    { title: 'How my request stands', value: 'command:status' },
    { title: 'Talk to a person', value: 'command:person' },
  ],
  [
    { title: 'ポリシーについて聞く', value: 'command:policy' },
    { title: '自分の情報を見たい', value: 'request:disclosure' },
    { title: '訂正・削除を頼みたい', value: 'request:correction' },
    { title: '請求の状況を知りたい', value: 'command:status' },
    { title: '担当者と話したい', value: 'command:person' },
  ],
);
const QUOTE = both(
  {
    provision: 'third-party-provision',
    heading: 'Provision to third parties',
    text: 'We do not give personal information to third parties without your consent, except in these cases: where a law requires it; where life, body or property must be protected and consent is hard to obtain; where we entrust a contractor with it in the normal course of business; where we use it jointly with partners inside the purpose stated; and where the data no longer identifies anyone. In each of these cases we give no more than is needed, and we keep a record of what was given, to whom and when.',
    source: 'Privacy Policy, version 3 (1 April 2026), Sample',
    path: '/policy/en/3#third-party-provision',
    language: 'en' as const,
  },
  {
    provision: 'third-party-provision',
    heading: '第三者への提供',
    text: '当社は、ご本人の同意なく個人情報を第三者に提供しません。ただし、次の場合を除きます。法令に基づく場合。人の生命、身体または財産の保護のために必要で、ご本人の同意を得ることが難しい場合。通常の業務の範囲で取扱いを委託する場合。公表した目的の範囲で提携先と共同して利用する場合。個人を識別できない状態に加工した場合。いずれの場合も必要な範囲に限り、提供した内容、相手方および日付を記録します。',
    source: 'プライバシーポリシー 第3版（2026年4月1日）見本',
    path: '/policy/ja/3#third-party-provision',
    language: 'ja' as const,
  },
);
const ROWS = both(
  [
    { field: 'name', label: 'Name', value: 'Wanjiru Kamau' },
    { field: 'email', label: 'E-mail address', value: 'w•••••@example.com' },
    { field: 'birthDate', label: 'Date of birth', value: '1 April 1985' },
    { field: 'method', label: 'How you would like to receive it', value: 'As a file' },
  ],
  [
    { field: 'name', label: 'お名前', value: '山田 花子' },
    { field: 'email', label: 'メールアドレス', value: 'h•••••@example.com' },
    { field: 'birthDate', label: '生年月日', value: '1985年4月1日（昭和60年4月1日）' },
    { field: 'method', label: '受け取り方法', value: '電子データ' },
  ],
);
const SEND = both(
  [
    { title: 'Send', value: 'yes' },
    { title: 'Stop', value: 'command:cancel' },
  ],
  [
    { title: '送信する', value: 'yes' },
    { title: 'やめる', value: 'command:cancel' },
  ],
);
const LEADS = both(
  { summary: 'Is everything right?', receipt: 'We have received your request. Please keep this number.' },
  { summary: 'この内容でよろしいですか。', receipt: 'ご請求を受け付けました。番号をお控えください。' },
);
const QUESTION = both('Please answer this one.', 'こちらにお答えください。');
const STAFF = both(
  'Thank you for your patience. We have found your records and will send them tomorrow.\nSee https://desk.example/help for how to open the file.',
  'お待たせしております。該当する記録が見つかりましたので、明日お送りいたします。',
);
const HEARD = both('We heard: ', '承りました：');

const ask = (language: Locale, input: Input): Said => ({
  text: QUESTION[language],
  extras: { kind: 'ask', language, input, progress: { step: 2, of: 4 } },
});
const MAX: Readonly<Record<Input['kind'], number>> = {
  text: 200,
  longText: 2000,
  email: 254,
  code: 6,
  phone: 30,
  date: 40,
  choice: 60,
};

const SCENES: Readonly<Record<string, (language: Locale) => Said>> = {
  quote: (language) => ({
    text: QUOTE[language].text,
    extras: { kind: 'quote', language, quote: QUOTE[language] },
    actions: OFFERS[language].slice(0, 2),
  }),
  summary: (language) => ({
    text: LEADS[language].summary,
    extras: { kind: 'summary', language, rows: ROWS[language], lead: LEADS[language].summary },
    actions: SEND[language],
  }),
  receipt: (language) => ({
    text: LEADS[language].receipt,
    extras: { kind: 'receipt', language, lead: LEADS[language].receipt, receiptNumber: 'JJ-7K2M-94QX' },
  }),
  staff: (language) => ({
    text: STAFF[language],
    extras: { kind: 'staff', language, receiptNumber: 'JJ-7K2M-94QX' },
  }),
};

/** What the fake desk says first. */
export function greeting(language: Locale): Said {
  return { text: GREETING[language], extras: { kind: 'say', language }, actions: OFFERS[language] };
}

function isInputKind(kind: string): kind is Input['kind'] {
  return kind in MAX;
}

/** What it answers: a scene by its name, `input:<kind>` for a question, and otherwise what it heard. */
export function answer(text: string, language: Locale): Said {
  const scene = SCENES[text];
  if (scene !== undefined) return scene(language);
  const [command, rest = ''] = text.split(':');
  if (command === 'input' && isInputKind(rest)) return ask(language, { kind: rest, maxLength: MAX[rest] });
  return { text: HEARD[language] + text, extras: { kind: 'say', language } };
}
