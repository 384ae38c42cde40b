import path from 'node:path';
import { keepFile } from './keepFile.mjs';

/**
 * The scripts for browsers: the chat, and the one that a website embeds.
 *
 * @param {string} root
 */
export async function buildWidget(root) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/widget/loader.ts', 'src/widget/chat.tsx', 'src/widget/tryLine.ts'],
    outdir: 'dist/widget',
    write: false,
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  });
  await Promise.all(outputFiles.map((file) => keepFile(file.path, file.contents)));
  return outputFiles.map((file) => path.relative(root, file.path));
}
