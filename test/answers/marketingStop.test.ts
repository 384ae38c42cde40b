import { openEngine } from '../../src/assembly/openEngine';
import type { Understand } from '../../src/ports/understand';
import { STOPS_SAID } from '../support/stopsSaid';
import { samplePolicy } from './samplePolicy';

let understand: Understand;
beforeAll(async () => {
  understand = (await openEngine())(samplePolicy());
});

const NO_STOPS = [
  'stop using my data',
  'stop using my personal information for everything',
  'suspend the use of my data',
  'freeze my file',
  'I object to the use of my data',
  'how do I unsubscribe?',
  'can I refuse e-mails?',
  'can I opt out of marketing?',
  'do you send ads?',
  'do you use my email for advertising?',
  'will I get newsletters',
  'will you call me to sell cars',
  'how do I stop your emails',
  'stop telling me when the policy changes',
  'stop notifying me of policy updates',
  'unsubscribe me from policy update notices',
  'tell me when the policy changes',
  'can I refuse cookies?',
  'how do I turn off cookies',
  'stop the cookies',
  'stop sharing my data with others',
  'stop giving my number to other companies',
  'do not sell my data',
  'delete my email address',
  'remove my phone number from your records',
  'delete all my data',
  'erase my account',
  'change my phone number',
  'my email address is wrong',
  'show me my data',
  'what data do you have about me',
  'was my unsubscribe done',
  'I want to complain about your staff',
  'I have a complaint',
  'who gave you my number?',
  'why did you get my email',
  'how did you get my phone number',
  'please call me',
  'can somebody phone me back',
  'I want to talk to a person',
  'email me the answer',
  'how long do you keep my email address',
  'do you share my phone number',
  'cancel',
  'hello',
  'when will my car arrive',
  '私の情報の利用を止めてください',
  '個人情報の利用停止を請求します',
  'データを使わないでください',
  'データを凍結してください',
  '配信停止の方法を教えてください',
  'メルマガの解除方法は?',
  '広告メールは送られてきますか',
  '営業の電話はかかってきますか',
  'メールアドレスを広告に使いますか',
  'DMは止められますか',
  'オプトアウトできますか',
  'ポリシーの変更のお知らせを止めてください',
  '改定のお知らせの配信を停止してください',
  'ポリシーが変わったら教えてください',
  'クッキーを拒否できますか',
  'クッキーを止めてほしい',
  '第三者への提供を止めてください',
  'ほかの会社に情報を渡さないでください',
  'メールアドレスを削除してください',
  '電話番号を消してください',
  '個人情報を全部消してください',
  '電話番号を変更したい',
  'メールアドレスが間違っています',
  '自分の情報を見せてください',
  '私の配信停止はもう終わりましたか',
  '苦情を言いたい',
  '誰が私の番号を教えたんですか',
  'なぜ私のメールアドレスを知っているのですか',
  '電話をください',
  '電話で回答してほしい',
  '担当者と話したい',
  'メールで返事をください',
  'メールアドレスはいつまで保存しますか',
  '電話番号をほかに渡しますか',
  'やめる',
  '中止',
  'こんにちは',
  '請求の状況を知りたい',
  '車はいつ届きますか',
  '利用目的を教えてください',
  '開示を請求します',
  '情報を訂正してください',
];

test.each(STOPS_SAID)('a wish to be left alone: %s', (typed) => {
  const { kind, requestType } = understand.meaningOf(typed, 'en');
  expect([kind, requestType]).toEqual(['request', 'marketing-stop']);
});

test.each(NO_STOPS)('something else: %s', (typed) => {
  expect(understand.meaningOf(typed, 'en').requestType).not.toBe('marketing-stop');
});
