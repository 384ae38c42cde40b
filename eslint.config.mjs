import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const words = 'Words a person reads belong in locales/.';
const PERSONS_WORDS = [
  { selector: 'Literal[value=/[\\u3040-\\u30ff\\u4e00-\\u9fff]/]', message: words },
  { selector: 'TemplateElement[value.raw=/[\\u3040-\\u30ff\\u4e00-\\u9fff]/]', message: words },
  { selector: 'JSXText[value=/[\\p{L}]/u]', message: words },
];
const HIDDEN_INPUTS = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the time from the clock you were given.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
];
const HIDDEN_CALLS = [
  { object: 'process', property: 'env', message: 'Read settings in src/config.' },
  { object: 'Date', property: 'now', message: 'Take the time from the clock you were given.' },
  { object: 'Math', property: 'random', message: 'Take random values as an argument.' },
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'data', 'test-output', '**/*.cjs', '*.mjs', 'test/**/*.mjs'] },
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Factories return closures: nothing here has a `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // What customers type is read with patterns: none of them may take longer than the text is long.
  {
    files: ['src/**', 'dialogs/**', 'db/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
    },
  },
  {
    files: ['src/**', 'dialogs/**', 'db/**'],
    rules: {
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 40],
      'max-params': ['error', 4],
      'max-depth': ['error', 2],
      complexity: ['error', 8],
      'no-console': 'error',
      'no-restricted-properties': ['error', ...HIDDEN_CALLS],
      'no-restricted-syntax': ['error', ...PERSONS_WORDS, ...HIDDEN_INPUTS],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  // Readers know how people type: their words are input, not output.
  { files: ['src/recognition/**'], rules: { 'no-restricted-syntax': ['error', ...HIDDEN_INPUTS] } },
  // The edges where the clock, chance and the environment come from.
  { files: ['src/main.ts', 'src/cli.ts'], rules: { 'no-restricted-properties': 'off' } },
);
