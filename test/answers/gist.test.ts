import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine } from '../../src/assembly/openEngine';
import { createReadGist } from '../../src/answers/gist';
import { GISTS } from '../../src/ports/gist';
import type { Understand } from '../../src/ports/understand';
import { readModel } from '../../src/answers/readModel';
import { alwaysSaying } from './material';
import { samplePolicy } from './samplePolicy';

let engine: Understand;
beforeAll(async () => {
  engine = (await openEngine())(samplePolicy());
});

test.each([
  ['how many questions are left', 'about/howLong'],
  ['あと何問ありますか', 'about/howLong'],
  ['do you really have to have my birthday', 'about/must'],
  ['生年月日は必ず書かないといけませんか', 'about/must'],
  ['what would you do with my phone number', 'about/why'],
  ['電話番号なんか何に使うん', 'about/why'],
  ['i dont get this question', 'about/what'],
  ['質問の意味がよく分からないんですが', 'about/what'],
  ['i am knackered, will finish this in the morning', 'moves/pause'],
  ['もう眠いのでまた明日にします', 'moves/pause'],
  ['forget about it, i dont want this any more', 'moves/stop'],
  ['やっぱりやめときます', 'moves/stop'],
  ['am i talking with a machine', 'desk/automatic'],
  ['これって機械が返事してるんですか', 'desk/automatic'],
  ['what time do you people close', 'desk/hours'],
  ['何時まで開いてますか', 'desk/hours'],
  ['any progress with my request', 'sent/status'],
  ['この前の申請どうなりましたか', 'sent/status'],
  ['you got me wrong, that is not my question', 'reading/notMeant'],
  ['そういう意味で聞いたんじゃないんですけど', 'reading/notMeant'],
  ['get me a real person', 'people/person'],
  ['人間と話したいんだけど', 'people/person'],
])('"%s" is %s', (text, gist) => {
  expect(engine.gistOf(text)).toMatchObject({ gist });
});

test.each(['', '   ', '!!!'])('"%s" has no gist', (text) => {
  expect(engine.gistOf(text)).toMatchObject({ gist: 'others/unclear' });
});

test('words that nobody has used here make it less sure', () => {
  const shares = { 'moves/stop': 0.9, 'others/answer': 0.1 };
  const known = createReadGist(alwaysSaying(shares));
  const unknown = createReadGist({ ...alwaysSaying(shares), knows: () => 0.3 });
  expect(known('stop it')).toEqual({ gist: 'moves/stop', sure: 0.9, ofPolicy: 0 });
  expect(unknown('xyzzy').sure).toBeCloseTo(0.45);
});

test('the model has just the gists that the talk knows', () => {
  const model = readModel(readFileSync(join(__dirname, '../../dist/models/talk.model')));
  expect([...model.labels].sort()).toEqual([...GISTS].sort());
});
