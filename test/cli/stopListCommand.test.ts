import { stopListCommand } from '../../src/cli/stopListCommand';
import { leaveAlone } from '../../src/storage/stopList/stopListStore';
import { openStores, type TestStores } from '../support/stores';

const FILE = 'customers.csv';
const LISTED = ['usman@example.com', '+254712345678', '+819012345678'];

let open: TestStores;
beforeAll(async () => {
  open = await openStores();
  const { digests, options } = open.stores;
  await leaveAlone(options.database.knex, LISTED.map(digests.leftAlone), open.clock.now());
});
afterAll(() => open.close());

async function run(content: string | Uint8Array | undefined, ...more: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const code = await stopListCommand([FILE, ...more], {
    ...open.stores,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    readBytes: () => (bytes === undefined ? Promise.reject(new Error('none')) : Promise.resolve(bytes)),
  });
  return { code, out, err };
}

const WITH_HEAD = [
  'name,mail,phone',
  'Usman,USMAN@Example.com,',
  'Ali,ali@example.com,+92 300 5550145',
  '"Otieno, Grace",grace@example.com,+254 712 345678',
].join('\r\n');

test.each<readonly [name: string, content: string, left: readonly string[], rest: readonly string[]]>([
  [
    'a list with a heading',
    WITH_HEAD,
    ['name,mail,phone', 'Usman,USMAN@Example.com,', '"Otieno, Grace",grace@example.com,+254 712 345678'],
    ['name,mail,phone', 'Ali,ali@example.com,+92 300 5550145'],
  ],
  ['a list without one', 'ali@example.com\nusman@example.com\n', ['usman@example.com'], ['ali@example.com']],
  [
    'numbers as they are dialled at home',
    '090-1234-5678\n080-1234-5678',
    ['090-1234-5678'],
    ['080-1234-5678'],
  ],
  ['a number that may be of several countries', '0712 345678\n0712 345679', ['0712 345678'], ['0712 345679']],
  [
    'a file that a spreadsheet has marked',
    '\uFEFFmail\nusman@example.com',
    ['mail', 'usman@example.com'],
    ['mail'],
  ],
])('%s comes back by who is not to be contacted, and who may be', async (_name, content, left, rest) => {
  expect(await run(content)).toMatchObject({ code: 0, out: left });
  expect(await run(content, '--rest')).toMatchObject({ code: 0, out: rest });
});

test('how many there are is told beside it, and which rows could not be looked up, by their lines alone', async () => {
  const { err, out } = await run(`${WITH_HEAD}\nNobody,,\nSomebody,at home,later`, '--rest');
  expect(err).toEqual([
    '2 of 5 rows are not to be contacted.',
    '2 rows could not be looked up, having no e-mail address and no telephone number that can be read, and are left out: line 5, 6.',
  ]);
  expect(out.join('\n')).not.toMatch(/Nobody|Somebody/u);
  expect((await run('usman@example.com')).err).toEqual(['1 of 1 row is not to be contacted.']);
});

test.each<readonly [name: string, content: string | Uint8Array | undefined, told: string]>([
  ['no file', undefined, 'customers.csv could not be read. A CSV file is expected there.'],
  ['an empty one', '\n', 'customers.csv is empty.'],
  ['one without anybody', 'name\nUsman', 'customers.csv has no e-mail address and no telephone number.'],
  [
    'one that is cut off',
    'mail\n"usman',
    'customers.csv, line 2: a quotation mark is not closed, or stands alone.',
  ],
  [
    'one of another encoding',
    Uint8Array.from([0x96, 0xbc, 0x91, 0x4f]),
    'customers.csv is not text in UTF-8. In a spreadsheet, please save it as "CSV UTF-8".',
  ],
  [
    'a spreadsheet',
    Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
    'customers.csv is not text in UTF-8. In a spreadsheet, please save it as "CSV UTF-8".',
  ],
])('%s is refused in a sentence, and nothing comes out', async (_name, content, told) => {
  expect(await run(content)).toEqual({ code: 2, out: [], err: [told] });
});

test('many rows are looked up as well as few', async () => {
  const rows = Array.from({ length: 1200 }, (_, at) => `customer${at}@example.com`);
  const { out } = await run([...rows, 'usman@example.com'].join('\n'));
  expect(out).toEqual(['usman@example.com']);
});
