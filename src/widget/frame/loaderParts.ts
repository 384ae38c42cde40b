/** The fonts of a machine, those with Japanese among them. */
export const FONT =
  '600 16px/1.2 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Hiragino Sans","Yu Gothic UI","Noto Sans JP","Noto Sans CJK JP",sans-serif';
const SVG = 'http://www.w3.org/2000/svg';
const ICONS = {
  ask: 'M4 5.5h16a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-8L7.5 21v-3.5H4A1.5 1.5 0 0 1 2.5 16V7A1.5 1.5 0 0 1 4 5.5zM8.5 10h7M8.5 13.5h4.5',
  fold: 'M5 9l7 7 7-7',
  cross: 'M6 6l12 12M18 6 6 18',
};

type Made = 'a' | 'button' | 'div' | 'h2' | 'iframe' | 'p' | 'span' | 'style';

/** An element of the loader. A button never submits a form of the page. */
export function element<N extends Made>(name: N, className: string, text = ''): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  if (name === 'button') made.setAttribute('type', 'button');
  return made;
}

export function icon(name: keyof typeof ICONS): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', name);
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** A link to the chat on a page of its own, in a new tab. */
export function linkTo(href: string, className: string, text: string): HTMLAnchorElement {
  const link = element('a', className, text);
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener';
  return link;
}
