import { buildWidget } from './buildWidget.mjs';
import { trainModel } from './trainModel.mjs';
import { transpile } from './transpile.mjs';

/**
 * One part of what the desk runs from, made anew when an input changed.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {Input} input
 * @property {(root: string, sources: readonly string[]) => Promise<readonly string[]>} make
 *   Makes it from these files and gives the files it made, both from the root on.
 */

/**
 * Files that decide what a part becomes, from the root on. What is not there counts as empty: a desk that was copied
 * without its tests runs as well.
 *
 * @typedef {object} Input
 * @property {readonly string[]} folders with everything below them
 * @property {RegExp} sources which of the files in the folders
 * @property {readonly string[]} others
 */

/** Who makes a part, and how they are told to. */
const TOOLS = ['package-lock.json', 'tsconfig.json', 'src/build/parts.mjs'];
/** What the trained models know besides the lines of the bank. */
const WORDS = [
  'ja/said/readings',
  'ja/said/kana',
  'ja/said/phrases',
  'ja/said/concepts',
  'en/said/phrases',
  'en/said/concepts',
];

/** @type {Part} */
const server = {
  name: 'server',
  input: {
    folders: ['src', 'dialogs', 'db', 'locales', 'test/bench', 'test/support'],
    sources: /^(?!src\/widget\/).+\.(?:(?<!\.d\.)tsx?|json)$/u,
    others: [...TOOLS, 'src/build/transpile.mjs'],
  },
  make: transpile,
};

/** @type {Part} */
const widget = {
  name: 'widget',
  input: {
    folders: ['src/widget', 'src/domain', 'locales'],
    sources: /\.(?:tsx?|json)$/u,
    others: [...TOOLS, 'src/build/buildWidget.mjs'],
  },
  make: buildWidget,
};

/**
 * A model depends on the code as it runs, whatever its comments say.
 *
 * @param {string} name
 * @param {...string} banks
 * @returns {Part}
 */
function model(name, ...banks) {
  return {
    name: `model ${name}`,
    input: {
      folders: [
        ...banks.flatMap((bank) => [`locales/en/${bank}`, `locales/ja/${bank}`]),
        ...['dist/src/answers', 'dist/src/training'],
      ],
      sources: /\.(?:txt|js)$/u,
      others: WORDS.map((words) => `locales/${words}.json`),
    },
    make: (root) => trainModel(root, name),
  };
}

/**
 * In the order in which they are made; those of one step are made at once.
 *
 * @type {readonly (readonly Part[])[]}
 */
export const STEPS = [
  [server, widget],
  [
    model('asked', 'said/questions'),
    model('stated', 'provisions'),
    model('talk', 'said/talk', 'said/questions'),
  ],
];
