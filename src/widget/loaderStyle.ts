/** The launcher and its panel, inside a shadow root: the page's styles stay out and ours stay in. */
export const LOADER_STYLE = `
:host{all:initial}
*{box-sizing:border-box}
.launcher{position:fixed;inset-inline-end:max(20px,env(safe-area-inset-right));bottom:max(20px,env(safe-area-inset-bottom));z-index:2147483000;display:inline-flex;align-items:center;gap:10px;min-height:52px;padding:0 22px 0 18px;border:0;border-radius:26px;background:#0d5660;color:#fff;font:600 16px/1.2 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Hiragino Sans","Yu Gothic UI","Noto Sans JP","Noto Sans CJK JP","Madoguchi JP",sans-serif;box-shadow:0 2px 6px rgb(16 40 45/.18),0 10px 28px rgb(16 40 45/.18);cursor:pointer;-webkit-tap-highlight-color:transparent}
.launcher:hover{background:#0a464e}
.launcher:focus-visible{outline:3px solid #0d5660;outline-offset:3px;box-shadow:0 0 0 3px #fff}
.launcher svg{width:24px;height:24px;flex:none;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.launcher[aria-expanded=true] .ask,.launcher[aria-expanded=false] .fold{display:none}
.unread{min-width:22px;padding:3px 7px;border-radius:11px;background:#fff;color:#0d5660;font-size:13px;font-weight:700;text-align:center}
.unread:empty{display:none}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.panel{position:fixed;inset-inline-end:max(20px,env(safe-area-inset-right));bottom:88px;z-index:2147483001;width:416px;height:min(720px,calc(100vh - 112px));border:0;border-radius:18px;background:#f7f8f6;color-scheme:light;box-shadow:0 0 0 1px rgb(16 40 45/.08),0 6px 16px rgb(16 40 45/.1),0 24px 64px rgb(16 40 45/.2)}
.panel[hidden]{display:none}
@media (max-width:520px),(max-height:480px){.panel{inset:0;width:100%;height:100%;height:100dvh;border-radius:0;box-shadow:none}}
@media (prefers-reduced-motion:no-preference){.launcher{transition:background .15s}.panel{animation:rise .18s ease-out}@keyframes rise{from{opacity:0;transform:translateY(10px)}}}
@media (forced-colors:active){.launcher,.panel{border:1px solid}}
@media print{:host{display:none}}
`;
