import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCli, writePolicy } from '../support/runCli';
import { killEveryMain, newFolder, removeFolder, runMain, startMain } from '../support/runMain';

const KEY = Buffer.alloc(32, 1).toString('base64');

let folder = '';
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => removeFolder(folder));
afterAll(killEveryMain);

describe('where there is no database', () => {
  test.each<[settings: string, given: Readonly<Record<string, string>>]>([
    ['those of a demo', {}],
    ['those of production', { NODE_ENV: 'production', MASTER_KEY: KEY }],
  ])('no command makes one, whatever it is; the settings are %s', async (_which, given) => {
    const commands = [
      ['audit', 'verify'],
      ['staff', 'add', '--name', 'Hanako', '--email', 'hanako@example.com'],
      ['policy', 'status'],
      ['policy', 'publish', 'policy.en.md', '--by', 'Hanako'],
      ['policy', 'gaps'],
      ['stoplist', 'list.csv'],
      ...(given['NODE_ENV'] === 'production' ? [] : [['seed']]),
    ];
    for (const command of commands) {
      const refused = await runCli(command, { DATA_DIR: folder, ...given });
      expect([command, refused.code, refused.out]).toEqual([command, 2, '']);
      expect(refused.err).toContain(`There is no database at ${path.join(folder, 'madoguchi.sqlite')}.`);
      expect(refused.err).toContain('Please start the desk once');
    }
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    [['policy'], 'Usage: npm run policy -- import'],
    [['policy', 'publsih', 'policy.md'], '"publsih" was not expected.\nUsage: npm run policy -- import'],
    [['policy', 'status', '--all'], '"--all" was not expected.\nUsage: npm run policy -- status\n'],
    [['staff'], 'Usage: npm run staff -- list'],
    [['staff', 'list', '--foo'], '"--foo" was not expected.\nUsage: npm run staff -- list\n'],
    [['audit', 'verfiy'], '"verfiy" was not expected.\nUsage: npm run audit -- verify\n'],
    [['stoplist'], 'One file is needed.\nUsage: npm run --silent stoplist -- FILE.csv [--rest]'],
    [['stoplist', 'a.csv', 'b.csv'], 'One file is needed.'],
    [['stoplist', 'a.csv', '--all'], '"--all" was not expected.\nUsage: npm run --silent stoplist'],
    [['seed', '--many'], '"--many" was not expected.\nUsage: npm run seed\n'],
  ])('what is mistyped is told first: %j', async (command, told) => {
    const refused = await runCli(command, { DATA_DIR: folder });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err.startsWith(told)).toBe(true);
  });

  test('a policy is imported all the same: a draft is made of files alone', async () => {
    const data = await newFolder();
    await writeFile(path.join(folder, 'policy.md'), await readFile(await writePolicy(folder), 'utf8'));
    const imported = await runCli(['policy', 'import', path.join(folder, 'policy.md')], { DATA_DIR: data });
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(await readdir(folder)).toContain('policy.en.draft.md');
    expect(await readdir(data)).toEqual([]);
    await removeFolder(data);
  });
});

test('a command says which database it read, and leaves standard output to its results', async () => {
  const desk = await startMain({ DATA_DIR: folder });
  await desk.stop();
  expect(await runCli(['audit', 'verify'], { DATA_DIR: folder })).toEqual({
    code: 0,
    out: 'The audit record is intact: 1 row.\n',
    err: `The database is ${path.join(folder, 'madoguchi.sqlite')}.\n`,
  });
});

test('production makes the tables at the start that it refuses, and then commands find them', async () => {
  const settings = {
    ...{ NODE_ENV: 'production', MASTER_KEY: KEY, DATA_DIR: path.join(folder, 'data'), PORT: '0' },
    ...{ PUBLIC_URL: 'https://privacy.example.com', TRUSTED_PROXIES: 'none' },
    ...{ SMTP_URL: 'smtp://127.0.0.1:2525', MAIL_FROM: 'desk@example.com' },
    ...{ COMPANY_NAME_JA: '港自動車株式会社', COMPANY_NAME_EN: 'Minato Motors Co., Ltd.' },
    ...{ PRIVACY_OFFICER_EMAIL: 'officer@example.com' },
  };
  expect(await runMain(settings)).toMatchObject({ code: 1, out: '' });
  expect(await runCli(['policy', 'status'], settings)).toMatchObject({
    ...{ code: 0, out: 'There is no policy in the database.\n' },
  });
  const seeded = await runCli(['seed'], settings);
  expect(seeded).toMatchObject({ code: 1, out: '' });
  expect(seeded.err).toContain('it is for a demo only: NODE_ENV is production.');
});
