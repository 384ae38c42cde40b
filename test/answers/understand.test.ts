import { prepareUnderstanding } from '../../src/answers/understand';
import { samplePolicy } from './samplePolicy';

const policy = samplePolicy();
const understand = prepareUnderstanding(policy);

describe('a plain question gets the provision that answers it', () => {
  test.each([
    ['What do you use my data for?', 'purpose-of-use'],
    ['Do you use cookies?', 'cookies'],
    ['how do I see my data', 'requests'],
    ['how do I correct my data?', 'requests'],
    ['Can I see my data?', 'requests'],
    ['What happens when I request disclosure?', 'requests'],
    ['Is there a fee?', 'requests'],
    ['Do you share my data with third parties?', 'third-party-provision'],
    ['do you give my information to other companies', 'third-party-provision'],
    ['Is my data safe from leaks?', 'security'],
    ['What is personal information?', 'personal-information'],
    ['Do you collect health information?', 'sensitive-information'],
    ['How do you handle My Number?', 'specific-personal-information'],
    ['how do I make a complaint?', 'complaints'],
    ['Can the privacy policy change?', 'revisions'],
    ['Do you use contractors?', 'entrustment'],
    ['What laws do you follow?', 'protection'],
    ['個人情報を第三者に提供しますか', 'third-party-provision'],
    ['同意なしに提供することはありますか', 'third-party-provision'],
    ['利用目的は何ですか', 'purpose-of-use'],
    ['なぜ個人情報を集めるのですか', 'purpose-of-use'],
    ['クッキーを使っていますか', 'cookies'],
    ['ｸｯｷｰを使っていますか', 'cookies'],
    ['開示請求の方法を教えてください', 'requests'],
    ['手数料はかかりますか', 'requests'],
    ['本人確認はどうやるのですか', 'requests'],
    ['情報の漏えいを防ぐために何をしていますか', 'security'],
    ['個人情報とは何ですか', 'personal-information'],
    ['健康に関する情報を集めていますか', 'sensitive-information'],
    ['マイナンバーはどう扱いますか', 'specific-personal-information'],
    ['苦情はどこに言えばいいですか', 'complaints'],
    ['ポリシーは改定されますか', 'revisions'],
    ['委託先には何を求めていますか', 'entrustment'],
    ['不正アクセスは防いでいますか', 'protection'],
    ['プライバシーについてどう考えていますか', 'commitment'],
    ['cookieって何に使うの', 'cookies'],
  ])('%s', (text, section) => {
    expect(understand(text, 'en')).toMatchObject({ kind: 'policy', answered: true, requestType: null });
    expect(understand(text, 'en').sections[0]).toBe(section);
  });
});

describe('what the policy does not answer is not answered', () => {
  test.each([
    'how long do you keep my data',
    'how much is a toyota aqua',
    'What is the weather today?',
    'Do you transfer data abroad?',
    'Do you sell cars in Kenya?',
    'who is the prime minister',
    'アクアの値段はいくらですか',
    '今日の天気は？',
    '担当者は誰ですか',
    '???',
    '',
  ])('%s', (text) => {
    expect(understand(text, 'en')).toMatchObject({ kind: 'outofscope', answered: false });
  });
});

test.each(['Do I have to show who I am to make a request?', '個人情報はいつまで保存しますか'])(
  'what shares only part of its words with the policy is asked back, not answered: %s',
  (text) => {
    expect(understand(text, 'en')).toMatchObject({ kind: 'policy', answered: false });
    expect(understand(text, 'en').sections).toHaveLength(3);
  },
);

describe('a wish is told from a question', () => {
  test.each([
    ['I want to see my data', 'disclosure'],
    ['I would like a copy of my personal data', 'disclosure'],
    ['開示請求', 'disclosure'],
    ['個人情報を開示してほしい', 'disclosure'],
    ['データを見せてもらえますか', 'disclosure'],
    ['I have a complaint', 'complaint'],
    ['苦情を言いたい', 'complaint'],
    ['問い合わせ', 'inquiry'],
    ['I have a question', 'inquiry'],
    ['Please delete my data', 'deletion'],
    ['can you delete my account data?', 'deletion'],
    ['個人情報を削除してください', 'deletion'],
    ['Please correct my address', 'correction'],
    ['住所を訂正してください', 'correction'],
    ['add my second phone number', 'addition'],
    ['Stop using my data', 'suspension-of-use'],
    ['個人情報の利用を停止してほしい', 'suspension-of-use'],
    ['Please stop giving my data to third parties', 'stop-third-party-provision'],
    ['第三者への提供をやめてください', 'stop-third-party-provision'],
    ['利用目的の通知を請求します', 'purpose-notice'],
    ['第三者提供記録の開示', 'provision-record-disclosure'],
    ['外国にある第三者への提供に係る情報提供', 'foreign-recipient-information'],
  ])('%s', (text, requestType) => {
    expect(understand(text, 'en')).toMatchObject({
      kind: 'request',
      requestType,
      answered: false,
      sections: [],
    });
  });
});

test.each([
  ['human', 'human'],
  ['I want to talk to a person', 'human'],
  ['担当者と話したい', 'human'],
  ['オペレーターにつないでください', 'human'],
  ['how is my request?', 'status'],
  ['What is the status of my complaint?', 'status'],
  ['請求の状況', 'status'],
  ['請求はどうなりましたか', 'status'],
  ['hello', 'smalltalk'],
  ['Thank you very much!', 'smalltalk'],
  ['ありがとう', 'smalltalk'],
  ['こんにちは。', 'smalltalk'],
  ['hello, do you use cookies?', 'policy'],
  ['I am very happy', 'outofscope'],
])('"%s" is %s', (text, kind) => {
  expect(understand(text, 'en').kind).toBe(kind);
});

test('the language is the question’s own, and the talk’s when it shows none', () => {
  expect(understand('クッキー', 'en').language).toBe('ja');
  expect(understand('cookies', 'ja').language).toBe('en');
  expect(understand('?', 'ja').language).toBe('ja');
});

test('a question in the language that a policy lacks is looked up in the one that it has', () => {
  const english = prepareUnderstanding({ ...policy, documents: policy.documents.slice(0, 1) });
  expect(english('Cookieを使っていますか', 'ja')).toMatchObject({ language: 'ja', sections: ['cookies'] });
});

test('at most three provisions are named, and confidence stays between 0 and 1', () => {
  const { sections, confidence } = understand('personal information of customers', 'en');
  expect(sections).toHaveLength(3);
  expect(confidence).toBeGreaterThan(0);
  expect(confidence).toBeLessThanOrEqual(1);
});

test('a very long line is understood in a moment', () => {
  const start = performance.now();
  for (const piece of ['どうもすみません', '- ', 'want see my ', '第三者提供', "' "])
    understand(piece.repeat(400), 'en');
  expect(performance.now() - start).toBeLessThan(1000);
});
