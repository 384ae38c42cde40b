import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../locales';
import type { Act } from '../../src/talk/act';
import { decide, type Decision } from '../../src/talk/decide';
import { readActs } from '../../src/talk/readActs';
import { takeApart } from '../../src/talk/takeApart';
import { readTyped } from '../../src/talk/typed';
import { openPlaces, type Place } from './places';

/** A message of the dialogues in `test/evaluation`, and what somebody who read them says that it does. */
interface Labelled extends Omit<Place, 'later'> {
  readonly id: string;
  readonly turn: number;
  readonly say: string;
  readonly acts: readonly string[];
}

const LABELLED: readonly Labelled[] = LOCALES.flatMap((language) =>
  readFileSync(join(__dirname, `../evaluation/acts.${language}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ ...(JSON.parse(line) as Omit<Labelled, 'language'>), language })),
);

/** What an act may be called by whoever labels it; what only leaves the words to the open question is not counted. */
function namesOf(act: Act): readonly string[] | undefined {
  switch (act.is) {
    case 'asksAbout':
      return act.asked === 'what'
        ? ['asksAbout:what', 'asksAbout:which']
        : (OF_MUST[act.asked] ?? [`asksAbout:${act.asked}`]);
    case 'asksDesk':
      return act.facts.map((fact) => `asksDesk:${fact}`);
    case 'wants':
      return act.types
        .flatMap((type) => (REMOVALS.includes(type) ? REMOVALS : [type]))
        .map((type) => `wants:${type}`);
    case 'wantsFirst':
      return [`wants:${act.type}`];
    case 'moves':
      return OF_COMMAND[act.command.is] ?? [];
    case 'says':
      return undefined;
    default:
      return NAMES[act.is] ?? [];
  }
}

/** Which of the two is meant is asked by its reason. */
const REMOVALS: readonly string[] = ['deletion', 'erasure'];
const OF_MUST: Readonly<Record<string, readonly string[]>> = {
  must: ['asksAbout:must', 'asksAbout:ifNot'],
  ifNot: ['asksAbout:must', 'asksAbout:ifNot'],
};

const OF_COMMAND: Readonly<Record<string, readonly string[]>> = {
  skip: ['skips'],
  goOn: ['goesOn', 'returns', 'confirms'],
  send: ['sends'],
  back: ['goesBack', 'corrects'],
};

const NAMES: Readonly<Record<string, readonly string[]>> = {
  inDanger: ['inDanger'],
  picks: ['answers'],
  changesLanguage: ['changesLanguage'],
  asksOther: ['changesLanguage'],
  wantsPerson: ['person'],
  asksHelp: ['asksHelp'],
  wantsMenu: ['asksHelp'],
  asksStatus: ['asksStatus', 'asksWhatWasSent', 'asksDesk:whenAnswered'],
  stops: ['stops', 'denies'],
  pauses: ['pauses'],
  startsOver: ['startsOver'],
  returns: ['returns'],
  resumes: ['returns'],
  goesOn: ['goesOn'],
  changesRequest: ['adds', 'withdraws'],
  givesNumber: ['givesNumber'],
  saysYesOrNo: ['confirms', 'denies', 'goesOn', 'sends'],
  corrects: ['corrects'],
  upset: ['upset'],
  followsUp: ['followsUp', 'meant', 'asksPolicy'],
  asksPolicy: ['asksPolicy', 'followsUp'],
  tellsLeak: ['tellsLeak', 'wants:complaint'],
  saysThanks: ['thanks', 'bye', 'greets', 'smallTalk'],
};

let whereAt: Awaited<ReturnType<typeof openPlaces>>;
beforeAll(async () => {
  whereAt = await openPlaces();
});

const filled = (say: string) => say.replaceAll('{code}', '123456').replaceAll('{receipt}', 'XV9-MPCV-G52');

/** All that is made of a message: what is answered beside the rest, and what the table says of the rest. */
function decisionsOn({ say, turn, ...place }: Labelled): readonly Decision[] {
  const { state } = place;
  const where = whereAt({ ...place, later: turn > 1 });
  const { asides, rest } = takeApart(readTyped(filled(say)), where);
  const beside = asides.flatMap((act) => decide([{ act, sure: 0.9 }], state));
  return rest === undefined ? beside : [...beside, decide(readActs(rest, where), state)];
}

/** What is about a request of the conversation, and the desk's own yes-or-no questions, is settled before the table. */
const SETTLED_BEFORE = [
  'adds',
  'withdraws',
  'asksWhatWasSent',
  'objects',
  'repliesToStaff',
  'lostNumber',
  'asksStatus',
];
const isReadHere = ({ state, acts }: Labelled) =>
  state !== 'sure' && state !== 'yesNo' && !acts.some((act) => SETTLED_BEFORE.includes(act));

const SURE = 0.8;

test('of what is said to be sure, nine in ten are right', () => {
  const judged = LABELLED.filter(isReadHere).flatMap((one) =>
    decisionsOn(one).flatMap(({ act, sure }) => {
      const names = namesOf(act);
      return names === undefined
        ? []
        : [{ one, act, sure, right: names.some((name) => one.acts.includes(name)) }];
    }),
  );
  if (process.env['SHOW'] !== undefined) show(judged);
  const certain = judged.filter(({ sure }) => sure >= SURE);
  expect(LABELLED.length).toBeGreaterThan(300);
  expect(certain.length).toBeGreaterThan(200);
  expect(certain.filter(({ right }) => right).length / certain.length).toBeGreaterThanOrEqual(0.9);
});

function show(judged: readonly { one: Labelled; act: Act; sure: number; right: boolean }[]) {
  const kinds = [...new Set(judged.map(({ act }) => act.is))];
  for (const kind of kinds) {
    const of = judged.filter(({ act }) => act.is === kind);
    process.stderr.write(`${kind} ${of.filter(({ right }) => right).length}/${of.length}\n`);
  }
  for (const { one, act, sure, right } of judged)
    if (!right)
      process.stderr.write(
        `${one.id}.${one.turn} ${one.state} ${one.acts.join()} <> ${JSON.stringify(act).slice(0, 90)} ${sure.toFixed(2)} | ${JSON.stringify(whereAt({ state: 'free', language: 'en', later: false }).understand.gistOf(filled(one.say)))} | ${one.say}\n`,
      );
}
