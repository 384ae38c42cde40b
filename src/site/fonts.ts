/** The family that stands last in every font list of the site and the chat. */
const FAMILY = 'Madoguchi JP';

/**
 * Full and PostScript names of the Japanese fonts that systems come with: macOS and iOS, Windows, Android, Linux.
 * A browser that has any of them under either name never asks for a slice.
 */
const LOCAL_FONTS = [
  ...['Hiragino Sans W3', 'HiraginoSans-W3', 'Hiragino Kaku Gothic ProN W3', 'HiraKakuProN-W3'],
  ...['Yu Gothic UI Regular', 'YuGothicUI-Regular', 'Yu Gothic UI', 'Yu Gothic Medium', 'YuGothic-Medium'],
  ...['Meiryo', 'Meiryo UI', 'BIZ UDPGothic', 'BIZ-UDPGothic', 'MS PGothic', 'MS-PGothic'],
  ...['Noto Sans JP', 'Noto Sans JP Regular', 'NotoSansJP-Regular'],
  ...['Noto Sans CJK JP', 'Noto Sans CJK JP Regular', 'NotoSansCJKjp-Regular', 'NotoSansCJKJP-Regular'],
  ...['Source Han Sans JP Regular', 'SourceHanSansJP-Regular', 'Droid Sans Fallback', 'DroidSansFallback'],
  ...['IPAexGothic', 'IPAPGothic', 'TakaoPGothic', 'VL PGothic'],
] as const;

interface Slice {
  readonly file: string;
  readonly range: string;
}

/**
 * `@font-face` rules made from the style sheet of `@fontsource-variable/noto-sans-jp`: for each slice of Japanese
 * characters the system's own font, and only where there is none the slice, from `/fonts/<file>`.
 */
export function fontsCss(packageCss: string): string {
  const local = LOCAL_FONTS.map((name) => `local('${name}')`).join(',');
  return slicesOf(packageCss).map(ruleFor(local)).join('\n');
}

/** The names of the slices that `fontsCss` points to, to be served under `/fonts/`. */
export function fontFiles(packageCss: string): readonly string[] {
  return slicesOf(packageCss).map(({ file }) => file);
}

/**
 * The weight is 400 alone: a rule for all weights would promise the bold of a system font whose regular it found,
 * and browsers would then leave headings thin instead of thickening them.
 */
function ruleFor(local: string) {
  return ({ file, range }: Slice) =>
    `@font-face{font-family:'${FAMILY}';font-style:normal;font-weight:400;font-display:swap;` +
    `src:${local},url(/fonts/${file}) format('woff2');unicode-range:${range}}`;
}

/** The numbered slices hold Japanese; the named ones (latin, cyrillic …) are for what every system can write. */
function slicesOf(packageCss: string): readonly Slice[] {
  return packageCss.split('@font-face').flatMap((rule) => {
    const file = /url\(\.\/files\/([\w-]+-\d+-wght-normal\.woff2)\)/u.exec(rule)?.[1];
    const range = /unicode-range:\s*([^;}]+)/u.exec(rule)?.[1]?.trim();
    return file === undefined || range === undefined ? [] : [{ file, range }];
  });
}
