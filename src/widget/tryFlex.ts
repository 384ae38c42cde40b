/* How the page /try/line draws a Flex message. */

export interface Action {
  readonly type: 'postback' | 'uri' | 'clipboard';
  readonly label?: string;
  readonly data?: string;
  readonly displayText?: string;
  readonly uri?: string;
  readonly clipboardText?: string;
}
export interface Part {
  readonly type: 'box' | 'text' | 'button' | 'separator' | 'span';
  readonly layout?: string;
  readonly contents?: readonly Part[];
  readonly text?: string;
  readonly size?: string;
  readonly color?: string;
  readonly weight?: string;
  readonly margin?: string;
  readonly paddingAll?: string;
  readonly backgroundColor?: string;
  readonly borderColor?: string;
  readonly borderWidth?: string;
  readonly cornerRadius?: string;
  readonly flex?: number;
  readonly align?: string;
  readonly action?: Action;
}

export type Act = (action: Action) => void;

export function draw(part: Part, act: Act): HTMLElement {
  const drawn = DRAW[part.type](part, act);
  const { margin, size, action } = part;
  const classes = [margin && `margin-${margin}`, size && `size-${size}`];
  drawn.classList.add(...classes.filter((one) => one !== undefined));
  look(drawn, part);
  if (action !== undefined && part.type !== 'button') pressable(drawn, action, act);
  return drawn;
}

function look({ style }: HTMLElement, { color = '', weight, flex, align }: Part): void {
  style.color = color;
  if (weight === 'bold') style.fontWeight = '700';
  if (flex !== undefined) style.flex = String(flex);
  if (align === 'end') style.textAlign = 'end';
}

function pressable(drawn: HTMLElement, action: Action, act: Act): void {
  drawn.classList.add('press');
  drawn.tabIndex = 0;
  drawn.setAttribute('role', action.type === 'uri' ? 'link' : 'button');
  drawn.addEventListener('click', () => {
    act(action);
  });
  drawn.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') act(action);
  });
}

const DRAW: Readonly<Record<Part['type'], (part: Part, act: Act) => HTMLElement>> = {
  box(part, act) {
    const box = element('div', `box ${part.layout ?? 'vertical'}`);
    if (part.backgroundColor !== undefined) box.style.backgroundColor = part.backgroundColor;
    if (part.borderWidth !== undefined) box.style.border = `1px solid ${part.borderColor ?? '#ccc'}`;
    if (part.cornerRadius !== undefined) box.classList.add('round');
    if (part.paddingAll !== undefined) box.classList.add(`padding-${part.paddingAll}`);
    box.append(...(part.contents ?? []).map((one) => draw(one, act)));
    return box;
  },
  text(part, act) {
    const text = element('p', 'flex-text', part.contents === undefined ? (part.text ?? '') : '');
    text.append(...(part.contents ?? []).map((one) => draw(one, act)));
    return text;
  },
  span: (part) => element('span', '', part.text ?? ''),
  button(part, act) {
    const button = element('button', 'flex-button', part.action?.label ?? '');
    button.addEventListener('click', () => {
      if (part.action !== undefined) act(part.action);
    });
    return button;
  },
  separator: () => element('hr', ''),
};

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
