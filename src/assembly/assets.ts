import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Asset } from '../http/assets';
import { projectRoot } from './projectRoot';
import { fontFiles, fontsCss } from '../site/fonts';

const FONT_PACKAGE = path.join(projectRoot, 'node_modules/@fontsource-variable/noto-sans-jp');
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** Every file that browsers get, read once; scripts come from the build. */
export async function readAssets(): Promise<readonly Asset[]> {
  const file = async (at: string, from: string, contentType: string): Promise<Asset> => ({
    path: at,
    contentType,
    bytes: await readFile(path.join(projectRoot, from)),
  });
  return [
    await file('/widget.js', 'dist/widget/loader.js', SCRIPT),
    await file('/chat.js', 'dist/widget/chat.js', SCRIPT),
    await file('/chat.css', 'src/widget/chat.css', STYLE),
    await file('/site.css', 'src/site/site.css', STYLE),
    await file('/console.css', 'src/console/console.css', STYLE),
    ...(await readFonts()),
  ];
}

/** The style sheet of the fallback font and the slices it points to. */
async function readFonts(): Promise<readonly Asset[]> {
  const packageCss = await readFile(path.join(FONT_PACKAGE, 'index.css'), 'utf8');
  const slices = fontFiles(packageCss).map(async (name): Promise<Asset> => ({
    path: `/fonts/${name}`,
    contentType: 'font/woff2',
    bytes: await readFile(path.join(FONT_PACKAGE, 'files', name)),
    immutable: true,
  }));
  const css = { path: '/fonts.css', contentType: STYLE, bytes: Buffer.from(fontsCss(packageCss)) };
  return [css, ...(await Promise.all(slices))];
}
