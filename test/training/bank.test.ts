import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBank } from '../../src/training/bank';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-bank-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), content);
}

test('each line is an utterance with its label and its writer', async () => {
  await put('topics/fee.txt', '# amina\nis there a fee\nfee?\n\n# aoi\n  手数料は  \n');
  expect(await readBank(folder)).toEqual([
    { text: 'is there a fee', label: 'topics/fee', writer: 'amina' },
    { text: 'fee?', label: 'topics/fee', writer: 'amina' },
    { text: '手数料は', label: 'topics/fee', writer: 'aoi' },
  ]);
});

test('lines of Windows, and a last line without an end, are read alike', async () => {
  await put('topics/fee.txt', '# amina\r\nis there a fee\r\nfee?');
  expect((await readBank(folder)).map(({ text, writer }) => [text, writer])).toEqual([
    ['is there a fee', 'amina'],
    ['fee?', 'amina'],
  ]);
});

test('a line that only begins like the line of a writer is an utterance', async () => {
  await put('wishes/status.txt', '# amina\n#4711 any news?\n');
  expect((await readBank(folder)).map(({ text }) => text)).toEqual(['#4711 any news?']);
});

test('folders, files and lines come in order, and what is no text file is left alone', async () => {
  for (const file of ['wishes/human.txt', 'topics/fee.txt', 'topics/cookies.txt', 'elsewhere/z.txt'])
    await put(file, '# a\nsecond\nfirst\n');
  await put('topics/notes.md', 'no utterance');
  await put('README.txt', 'no utterance');
  const read = await readBank(folder);
  expect(read.map(({ label, text }) => `${label} ${text}`)).toEqual(
    ['elsewhere/z', 'topics/cookies', 'topics/fee', 'wishes/human'].flatMap((label) => [
      `${label} second`,
      `${label} first`,
    ]),
  );
});

test('an empty folder holds nothing, and one that is missing is refused', async () => {
  expect(await readBank(folder)).toEqual([]);
  await expect(readBank(path.join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
});
