import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/assembly/projectRoot';

const run = promisify(execFile);

/** A file that breaks a rule, what it imports, and the rule that has to catch it. */
const PLANTED: readonly (readonly [file: string, imports: string, rule: string])[] = [
  ['locales/planted.ts', '../src/domain/victim', 'locales keeps to its folders'],
  ['src/domain/planted.ts', '../storage/victim', 'src/domain keeps to its folders'],
  ['src/recognition/planted.ts', '../forms/victim', 'src/recognition keeps to its folders'],
  ['src/ports/planted.ts', '../usecases/victim', 'src/ports keeps to its folders'],
  ['src/answers/planted.ts', '../forms/victim', 'src/answers keeps to its folders'],
  ['src/training/planted.ts', '../domain/victim', 'src/training keeps to its folders'],
  ['src/build/planted.mjs', '../domain/victim', 'src/build keeps to its folders'],
  ['src/importing/planted.ts', '../storage/victim', 'src/importing keeps to its folders'],
  ['src/forms/planted.ts', '../ports/victim', 'src/forms keeps to its folders'],
  ['src/talk/planted.ts', '../usecases/victim', 'src/talk keeps to its folders'],
  ['src/usecases/planted.ts', '../storage/victim', 'src/usecases keeps to its folders'],
  ['src/logging/planted.ts', '../domain/victim', 'src/logging keeps to its folders'],
  ['src/secrets/planted.ts', '../storage/victim', 'src/secrets keeps to its folders'],
  ['src/i18n/planted.ts', '../ports/victim', 'src/i18n keeps to its folders'],
  ['src/storage/planted.ts', '../usecases/victim', 'src/storage keeps to its folders'],
  ['src/channels/planted.ts', '../usecases/victim', 'src/channels keeps to its folders'],
  ['src/mail/planted.ts', '../storage/victim', 'src/mail keeps to its folders'],
  ['src/endpoint/planted.ts', '../storage/victim', 'src/endpoint keeps to its folders'],
  ['src/outbox/planted.ts', '../storage/victim', 'src/outbox keeps to its folders'],
  ['src/inbox/planted.ts', '../storage/victim', 'src/inbox keeps to its folders'],
  ['src/try/planted.ts', '../storage/victim', 'src/try keeps to its folders'],
  ['dialogs/planted.ts', '../src/bot/victim', 'dialogs keeps to its folders'],
  ['src/bot/planted.ts', '../storage/victim', 'src/bot keeps to its folders'],
  ['src/site/planted.ts', '../storage/victim', 'src/site keeps to its folders'],
  ['src/console/planted.ts', '../storage/victim', 'src/console keeps to its folders'],
  ['src/widget/planted.ts', '../storage/victim', 'src/widget keeps to its folders'],
  ['db/planted.ts', '../src/storage/victim', 'db keeps to its folders'],
  ['src/http/planted.ts', '../storage/victim', 'src/http keeps to its folders'],
  ['src/cli/planted.ts', '../http/victim', 'src/cli keeps to its folders'],
  ['src/config/planted.ts', '../storage/victim', 'src/config keeps to its folders'],
  ['src/assembly/planted.ts', '../forms/victim', 'src/assembly keeps to its folders'],
  ['src/usecases/packaged.ts', 'knex', 'src/usecases keeps to its packages'],
  ['src/bot/botted.ts', 'botbuilder', 'botbuilder-in-three-places'],
  ['src/domain/identity.ts', 'node:crypto', 'domain-touches-nothing-outside'],
  ['src/unknown/planted.ts', '../ports/victim', 'every-folder-has-a-row'],
  ['src/loose.ts', './ports/victim', 'every-folder-has-a-row'],
  ['src/bot/mainly.ts', '../main', 'only-main-assembles'],
  ['src/mail/circular.ts', './circle', 'no-circular'],
];
const VICTIMS = ['domain', 'storage', 'forms', 'usecases', 'ports', 'bot', 'http'];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}
interface Cruised {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
  readonly summary: { readonly violations: readonly Violation[] };
}
let folder = '';
let violations: readonly Violation[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-layers-'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    await cp(path.join(projectRoot, name), path.join(folder, name));
  await symlink(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
  await plant('src/main.ts', '');
  await plant('src/mail/circle.ts', "export { planted as circle } from './circular';\n");
  for (const name of VICTIMS) await plant(`src/${name}/victim.ts`, 'export const planted = 1;\n');
  for (const [file, imports] of PLANTED)
    await plant(file, `import * as victim from '${imports}';\nexport const planted = victim;\n`);
  violations = (await cruise(folder)).summary.violations;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(PLANTED)('%s may not import %s: %s', (file, _imports, rule) => {
  const broken = violations
    .filter(({ from, rule: { name } }) => from === file || (name === rule && rule === 'no-circular'))
    .map((violation) => violation.rule.name);
  expect(broken).toContain(rule);
});

interface Rule {
  readonly name: string;
  readonly from: { readonly path?: string };
  readonly to: { readonly pathNot?: readonly string[] };
}

async function folderRules(): Promise<readonly Rule[]> {
  const { default: config } = (await import(path.join(projectRoot, '.dependency-cruiser.cjs'))) as {
    readonly default: { readonly forbidden: readonly Rule[] };
  };
  return config.forbidden.filter(({ name }) => name.endsWith('keeps to its folders'));
}

test('every folder that there is a row for has been tried', async () => {
  const tried = new Set(PLANTED.map(([, , rule]) => rule));
  expect((await folderRules()).map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});

test('every arrow that is allowed is used', async () => {
  const { modules } = await cruise(projectRoot);
  const unused = (await folderRules()).flatMap(({ name, from, to: { pathNot = [] } }) => {
    const inside = modules.filter(({ source }) => new RegExp(from.path ?? '^$', 'u').test(source));
    const used = inside.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved));
    const idle = pathNot.filter((target) => !used.some((one) => new RegExp(target, 'u').test(one)));
    return idle.filter((target) => target !== from.path).map((target) => `${name}: ${target}`);
  });
  expect(unused).toEqual([]);
});

/** What dependency-cruiser finds in a tree with its rules. */
async function cruise(root: string): Promise<Cruised> {
  const cruiser = path.join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const given = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = await run(process.execPath, [cruiser, ...given, 'src', 'dialogs', 'locales', 'db'], {
    ...{ cwd: root, maxBuffer: 1e8 },
  }).catch((failed: unknown) => failed as { readonly stdout: string });
  return JSON.parse(stdout) as Cruised;
}

async function plant(file: string, text: string): Promise<void> {
  const place = path.join(folder, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text);
}

test('Japanese words in code, and any words in JSX, are lint errors', async () => {
  const text =
    'export const word = "窓口";\nexport const more = `窓口${word}`;\nexport const part = <p>Hello</p>;\n';
  const eslint = path.join(projectRoot, 'node_modules/eslint/bin/eslint.js');
  const given = ['--format', 'json', '--stdin', '--stdin-filename', 'src/site/layout.tsx'];
  const linting = run(process.execPath, [eslint, ...given], { cwd: projectRoot, maxBuffer: 1e8 });
  linting.child.stdin?.end(text);
  const { stdout } = await linting.catch((failed: unknown) => failed as { readonly stdout: string });
  const [linted] = JSON.parse(stdout) as [
    { readonly messages: readonly { readonly line: number; readonly message: string }[] },
  ];
  const lines = linted.messages.filter(({ message }) => message.includes('locales/')).map(({ line }) => line);
  expect(lines).toEqual([1, 2, 3]);
});
