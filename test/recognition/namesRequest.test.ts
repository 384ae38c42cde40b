import { namesRequest } from '../../src/recognition/wishes/namesRequest';

test.each([
  '開示請求',
  '訂正',
  '個人情報の開示',
  '利用停止の請求です',
  '削除希望',
  'data access request',
  'deletion request please',
])('%s names a request', (said) => {
  expect(namesRequest(said)).toBe(true);
});

test.each(['本人', '全部', '林美咲', '開示の方法', '削除されますか', 'request', 'my data', ''])(
  '%s names none',
  (said) => {
    expect(namesRequest(said)).toBe(false);
  },
);
