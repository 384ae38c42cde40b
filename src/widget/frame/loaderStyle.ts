import { FONT } from './loaderParts';

/**
 * The launcher and its panel, inside a shadow root: the page's styles stay out and ours stay in. What is `important` for
 * the host goes before anything that the page says of it, important or not.
 */
const LOADER_STYLE = `
:host{all:initial!important;display:block!important;position:fixed!important;top:0!important;left:0!important;z-index:2147483000!important;direction:ltr!important}
*{box-sizing:border-box}
[hidden]{display:none!important}
.launcher,.cover{font:${FONT}}
.launcher,.panel{position:fixed;right:max(20px,env(safe-area-inset-right))}
.launcher,.cover,.again,.page,.close{display:flex;align-items:center;justify-content:center;text-decoration:none}
.launcher,.again,.page,.close{border:0;border-radius:26px;background:#0d5660;color:#fff;cursor:pointer}
.launcher{bottom:max(20px,env(safe-area-inset-bottom));gap:10px;min-height:52px;padding:0 22px 0 18px;box-shadow:0 2px 6px rgb(16 40 45/.18),0 10px 28px rgb(16 40 45/.18)}
.launcher:hover,.again:hover{background:#0a464e}
.launcher:focus-visible,.cover :focus-visible{outline:3px solid #0d5660;outline-offset:3px;box-shadow:0 0 0 3px #fff}
svg{width:24px;height:24px;flex:none;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.launcher[aria-expanded=true] .ask,.launcher[aria-expanded=false] .fold,.unread:empty{display:none}
.unread{min-width:22px;padding:3px 7px;border-radius:11px;background:#fff;color:#0d5660;font-size:13px;font-weight:700;text-align:center}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.panel{bottom:88px;width:416px;height:min(720px,calc(100vh - 112px));border-radius:18px;background:#f7f8f6;color-scheme:light;box-shadow:0 0 0 1px rgb(16 40 45/.08),0 10px 28px rgb(16 40 45/.18),0 24px 64px rgb(16 40 45/.18);overflow:hidden}
.waiting .frame{visibility:hidden}
.frame,.cover{width:100%;height:100%;border:0}
.cover,.name{position:absolute;top:0;left:0;margin:0}
.cover{flex-direction:column;padding:72px 28px 40px;overflow:auto;color:#1c2629;text-align:center}
.name{padding:20px;font:inherit}
.close{position:absolute;top:8px;right:8px;width:44px;height:44px}
.sentence{max-width:320px;margin:0 0 20px;font-weight:400;line-height:1.7;text-wrap:balance;word-break:auto-phrase}
.again,.page{min-height:46px;margin:6px 0;padding:8px 22px;font:inherit}
.close,.page{background:none;color:#0d5660}
@media (max-width:520px),(max-height:480px){.panel{top:0;right:0;width:100%;height:100%;height:100dvh;border-radius:0;box-shadow:none}}
@media (prefers-reduced-motion:no-preference){.panel{animation:rise .18s ease-out}@keyframes rise{from{opacity:0;transform:translateY(10px)}}}
@media (forced-colors:active){.launcher,.panel,.again{border:1px solid}}
@media print{:host{display:none!important}}
`;

/**
 * Gives the root of an element on the page its style; false where that cannot be. A constructed sheet needs no leave
 * from the page's content security policy. Where there are none (Safari before 16.4) a style element may do.
 */
export function addStyle(root: ShadowRoot): boolean {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LOADER_STYLE);
    if ('adoptedStyleSheets' in root) {
      root.adoptedStyleSheets = [sheet];
      return true;
    }
  } catch {
    // As below.
  }
  const style = document.createElement('style');
  style.textContent = LOADER_STYLE;
  root.append(style);
  return style.sheet !== null;
}
