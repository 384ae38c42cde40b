/* The page /try/line of a demo: shows a talk with the stand-in of LINE, and sends what is typed or pressed. */

import { type Act, type Action, draw, element, type Part } from './tryFlex';

interface Message {
  readonly type: 'text' | 'flex';
  readonly text?: string;
  readonly altText?: string;
  readonly contents?: { readonly body: Part };
  readonly quickReply?: { readonly items: readonly { readonly action: Action }[] };
}
type Line =
  { readonly from: 'user'; readonly text: string } | { readonly from: 'desk'; readonly message: Message };

const POLL_MS = 700;
const KNOWN_AS = 'try-line';
const root = document.getElementById('try-line');
if (root !== null) start(root);

function start(page: HTMLElement): void {
  const talk = createTalk(page.lang);
  const form = byId('say') as HTMLFormElement;
  const input = byId('text') as HTMLInputElement;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    input.value = '';
    talk.post({ kind: 'text', text });
  });
  byId('sticker').addEventListener('click', () => {
    talk.post({ kind: 'sticker' });
  });
  byId('again').addEventListener('click', () => {
    sessionStorage.removeItem(KNOWN_AS);
    location.reload();
  });
  talk.post({ kind: 'follow' });
  setInterval(talk.look, POLL_MS);
}

/** The talk as it stands with the desk. */
function createTalk(language: string) {
  const list = byId('talk');
  const quick = byId('quick');
  const user = userId();
  let shown = 0;
  let looking = false;

  const fetchNew = async () => {
    const answer = await fetch(`/try/line/talk?user=${encodeURIComponent(user)}&after=${shown}`);
    const { lines } = (await answer.json()) as { readonly lines: readonly Line[] };
    if (lines.length === 0) return;
    shown += lines.length;
    list.append(...lines.map((line) => bubble(line, act)));
    const last = lines[lines.length - 1];
    quick.replaceChildren(...(last?.from === 'desk' ? quickReplies(last.message, act) : []));
    list.lastElementChild?.scrollIntoView({ block: 'end' });
  };
  const look = () => {
    if (looking) return;
    looking = true;
    void fetchNew().finally(() => {
      looking = false;
    });
  };
  const post = (event: object) => {
    quick.replaceChildren();
    void send({ user, language, ...event }).then(look);
  };
  const act = (action: Action) => {
    if (action.type === 'uri') window.open(action.uri, '_blank', 'noopener');
    if (action.type === 'clipboard') void navigator.clipboard.writeText(action.clipboardText ?? '');
    if (action.type === 'postback')
      post({ kind: 'press', data: action.data, text: action.displayText ?? action.label ?? '' });
  };
  return { look, post };
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found;
}

function send(event: object): Promise<Response> {
  return fetch('/try/line/events', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event),
  });
}

/** A friend of this tab alone. */
function userId(): string {
  const known = sessionStorage.getItem(KNOWN_AS);
  if (known !== null) return known;
  const made = `U${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  sessionStorage.setItem(KNOWN_AS, made);
  return made;
}

function bubble(line: Line, act: Act): HTMLElement {
  if (line.from === 'user') return element('p', 'own', line.text);
  const { message } = line;
  if (message.contents === undefined) return element('p', 'theirs', message.text ?? '');
  const card = element('div', 'card');
  card.append(draw(message.contents.body, act));
  return card;
}

function quickReplies({ quickReply }: Message, act: Act): readonly HTMLElement[] {
  return (quickReply?.items ?? []).map(({ action }) => {
    const button = element('button', 'quick', action.label ?? '');
    button.addEventListener('click', () => {
      act(action);
    });
    return button;
  });
}
