import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { keepFile } from './keepFile.mjs';

/**
 * TypeScript → JavaScript in dist/, file by file; JSON is copied. Types are not looked at: `npm run check` does that.
 *
 * @param {string} root
 * @param {readonly string[]} sources
 */
export async function transpile(root, sources) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: sources.filter((file) => !file.endsWith('.json')),
    outbase: '.',
    outdir: 'dist',
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const copied = sources.filter((file) => file.endsWith('.json'));
  await Promise.all([
    ...outputFiles.map((file) => keepFile(file.path, file.contents)),
    ...copied.map(async (file) =>
      keepFile(path.join(root, 'dist', file), await readFile(path.join(root, file))),
    ),
  ]);
  return [
    ...outputFiles.map((file) => path.relative(root, file.path)),
    ...copied.map((file) => path.join('dist', file)),
  ];
}
