import { channelNamed } from '../../src/assembly/rehearsal/channelNamed';
import { openPlayer } from '../../src/assembly/rehearsal/openPlayer';

const besideOf = async (language: 'ja' | 'en', wish: string) => {
  const player = await openPlayer({ language, channel: channelNamed(undefined) });
  try {
    const { draft } = await player.says(wish);
    return [draft?.form, draft?.beside];
  } finally {
    await player.close();
  }
};

test.each([
  ['en', 'I bought a Vitz in 2019 and want to see my data', 'I bought a Vitz in 2019'],
  ['en', 'Please show me everything from 2019 to 2021', 'Please show me everything from 2019 to 2021'],
  ['ja', '2019年に購入したヴィッツの件で、自分の情報を見たいです', '2019年に購入したヴィッツの件で'],
  ['ja', '個人情報を見せてください。モンバサの代理店で車を買いました', 'モンバサの代理店で車を買いました'],
] as const)('in %s, "%s" leaves for staff: %s', async (language, wish, beside) => {
  expect(await besideOf(language, wish)).toEqual(['disclosure', beside]);
});

test.each([
  [
    'en',
    'delete my data please',
    'no wait, I want to see my data instead. I bought a Vitz in 2019',
    'I bought a Vitz in 2019',
  ],
  [
    'ja',
    '退会したい',
    '個人情報の開示をお願いします。2019年にヴィッツを買いました',
    '2019年にヴィッツを買いました',
  ],
] as const)('in %s, after "%s", "%s" leaves for staff: %s', async (language, first, wish, beside) => {
  const player = await openPlayer({ language, channel: channelNamed(undefined) });
  try {
    await player.says(first);
    const { draft } = await player.says(wish);
    const turned = draft?.form === 'disclosure' ? draft : (await player.says(YES[language])).draft;
    expect([turned?.form, turned?.beside]).toEqual(['disclosure', beside]);
  } finally {
    await player.close();
  }
});
const YES = { en: 'yes', ja: 'はい' };

test.each([
  ['en', 'show me my data'],
  ['en', 'I want to see my data, my email is ada@example.com'],
  ['en', 'can you show me what you have about me please, thank you so much'],
  ['ja', '自分の情報を見たいです。よろしくお願いします'],
] as const)('in %s, "%s" leaves nothing beside the wish', async (language, wish) => {
  expect(await besideOf(language, wish)).toEqual(['disclosure', undefined]);
});
