import type { Locale } from '../../../locales';
import { oneOf } from '../oneOf';
import { present } from '../present';
import type { Button, Live } from './button';
import type { Command } from './command';

const FIELD = /^[A-Za-z][\w.-]*$/u;
const NUMBER = /^[0-9A-Z-]{12}$/u;
/** Nobody types it: a word, a colon, and no space. */
const SHAPE = /^(?<is>[a-z]+):(?<rest>\S+)$/u;

/** The button of a value, also of one that stands in a chat of an earlier version; undefined for everything typed. */
export function readButton(value: string): Button | undefined {
  const { is = '', rest = '' } = SHAPE.exec(value.trim())?.groups ?? {};
  return Object.hasOwn(READERS, is) ? READERS[is as Live['is']](rest) : undefined;
}

/** A command without a line here does not compile. */
const COMMANDS: Readonly<Record<Exclude<Command['is'], 'language'>, true>> = {
  help: true,
  cancel: true,
  startOver: true,
  back: true,
  human: true,
  status: true,
  menu: true,
  skip: true,
  goOn: true,
  send: true,
  later: true,
  otherLanguage: true,
  showInOther: true,
  announce: true,
  stopAnnouncing: true,
};
const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

const READERS: {
  readonly [K in Live['is']]: (rest: string) => Extract<Button, { is: K | 'former' }> | undefined;
} = {
  command(rest) {
    const [name = '', language = ''] = rest.split(':');
    if (isCommand(rest)) return { is: 'command', command: { is: rest } };
    const spoken = name === 'language' ? oneOf<Locale>(['ja', 'en'], language) : undefined;
    return spoken === undefined
      ? { is: 'former' }
      : { is: 'command', command: { is: 'language', language: spoken } };
  },
  menu: (form) => ({ is: 'menu', form }),
  guide(rest) {
    const [guide = '', lead] = rest.split(':');
    return lead === undefined ? { is: 'guide', guide } : { is: 'guide', guide, lead };
  },
  quote: (provision) => ({ is: 'quote', provision }),
  edit: (field) => (FIELD.test(field) ? { is: 'edit', field } : undefined),
  similar(rest) {
    const wish = oneOf(['add', 'new'], rest);
    return wish && { is: 'similar', wish };
  },
  request(rest) {
    const [wished = '', receiptNumber] = rest.split(':');
    const wish = oneOf(['add', 'withdraw'], wished);
    if (receiptNumber !== undefined && !NUMBER.test(receiptNumber)) return undefined;
    return wish && { is: 'request', wish, ...present({ receiptNumber }) };
  },
  code(rest) {
    const wish = oneOf(['resend', 'other', 'none'], rest);
    return wish && { is: 'code', wish };
  },
  reopened: (rest) => (rest === 'goOn' ? { is: 'reopened' } : undefined),
};
