import { launcher as en } from '../../locales/en/widget.json';
import { launcher as ja } from '../../locales/ja/widget.json';
import { type FromChat, type FromPage, readFromChat } from './frameMessages';
import { LOADER_STYLE } from './loaderStyle';

const ID = 'madoguchi-desk';
const SVG = 'http://www.w3.org/2000/svg';
const ICONS = {
  ask: 'M4 5.5h16a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-8L7.5 21v-3.5H4A1.5 1.5 0 0 1 2.5 16V7A1.5 1.5 0 0 1 4 5.5zM8.5 10h7M8.5 13.5h4.5',
  fold: 'M5 9l7 7 7-7',
};

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function icon(name: keyof typeof ICONS): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', name);
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** A constructed sheet needs no leave from the page's content security policy. */
function addStyle(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOADER_STYLE);
  root.adoptedStyleSheets = [sheet];
}

function createLauncher(words: typeof ja) {
  const button = element('button', 'launcher');
  const label = element('span', 'label');
  const unread = element('span', 'unread');
  const said = element('span', 'said');
  button.setAttribute('type', 'button');
  button.setAttribute('aria-expanded', 'false');
  unread.setAttribute('aria-hidden', 'true');
  said.setAttribute('role', 'status');
  label.textContent = words.label;
  button.append(icon('ask'), icon('fold'), label, unread);
  const showUnread = (count: number) => {
    unread.textContent = count === 0 ? '' : String(count);
    said.textContent = count === 0 ? '' : words.unread.replace('{count}', String(count));
  };
  return { button, said, showUnread };
}

function createPanel(desk: string, language: string, words: typeof ja): HTMLIFrameElement {
  const panel = element('iframe', 'panel') as HTMLIFrameElement;
  panel.title = words.frame;
  panel.allow = 'clipboard-write';
  panel.src = `${desk}/chat?lang=${language}#host=${encodeURIComponent(location.origin)}`;
  return panel;
}

/** Opens and closes the panel; the chat is loaded when it is first opened, and stays. */
function connect(launcher: ReturnType<typeof createLauncher>, makePanel: () => HTMLIFrameElement): void {
  const { button } = launcher;
  let panel: HTMLIFrameElement | undefined;
  let ready = false;
  const show = (open: boolean) => {
    panel ??= makePanel();
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) launcher.showUnread(0);
    tell();
    (open ? panel : button).focus();
  };
  const tell = () => {
    const message: FromPage = { madoguchi: panel?.hidden === false ? 'opened' : 'closed' };
    if (ready && panel) panel.contentWindow?.postMessage(message, new URL(panel.src).origin);
  };
  button.addEventListener('click', () => {
    show(panel?.hidden !== false);
  });
  const take = (message: FromChat) => {
    if (message.madoguchi === 'close') show(false);
    if (message.madoguchi === 'unread' && panel?.hidden) launcher.showUnread(message.count);
    if (message.madoguchi !== 'ready') return;
    ready = true;
    tell();
  };
  addEventListener('message', (event) => {
    if (panel === undefined) return;
    const chat = { origin: new URL(panel.src).origin, window: panel.contentWindow };
    const message = readFromChat(event, chat);
    if (message !== undefined) take(message);
  });
}

/** Puts the launcher on the page that embeds this script; a second copy of the script does nothing. */
function mount(script: HTMLScriptElement): void {
  if (document.getElementById(ID) !== null) return;
  const wanted = script.dataset['language'] ?? document.documentElement.lang;
  const language = /^ja\b/i.test(wanted) ? 'ja' : 'en';
  const words = { ja, en }[language];
  const host = element('div', '');
  const root = host.attachShadow({ mode: 'open' });
  const launcher = createLauncher(words);
  host.id = ID;
  host.lang = language;
  addStyle(root);
  root.append(launcher.button, launcher.said);
  connect(launcher, () => {
    const panel = createPanel(new URL(script.src).origin, language, words);
    root.append(panel);
    return panel;
  });
  document.body.append(host);
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const loading = document.readyState === 'loading';
  if (loading)
    addEventListener('DOMContentLoaded', () => {
      mount(script);
    });
  else mount(script);
}
