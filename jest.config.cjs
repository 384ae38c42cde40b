/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testTimeout: 30_000,
  // In processes that are replaced when they have grown: what one file leaves behind in Node's own modules (restify
  // patches ServerResponse) or in native code reaches few of the files after it.
  maxWorkers: 2,
  workerIdleMemoryLimit: '700MB',
  transform: {
    '^.+\\.(tsx?|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Preact is published as ES modules only, which jest reads no other way on Node 20.
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
};
