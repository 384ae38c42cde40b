import type { Locale } from '../../../locales';
import { present } from '../present';
import type { RequestTypeId } from '../request/requestType';
import type { Command } from './command';

/** What a button of the desk's own does, wherever it stands. The choices of a question carry their answers instead. */
export type Button =
  | { readonly is: 'command'; readonly command: Command }
  /** Begins a form, by its request type. */
  | { readonly is: 'menu'; readonly form: string }
  /** Asks the question of a guide; with `lead` it is one of its choices. */
  | { readonly is: 'guide'; readonly guide: string; readonly lead?: string }
  /** Shows a provision of the policy. */
  | { readonly is: 'quote'; readonly provision: string }
  /** Changes an answer of the form. */
  | { readonly is: 'edit'; readonly field: string }
  /** What becomes of a form when there is a request like it. */
  | { readonly is: 'similar'; readonly wish: 'add' | 'new' }
  /** Adds to a request that was sent, or takes it back; one that is named afterwards when there is no number. */
  | { readonly is: 'request'; readonly wish: 'add' | 'withdraw'; readonly receiptNumber?: string }
  | { readonly is: 'code'; readonly wish: 'resend' | 'other' | 'none' }
  /** Leads back to what was begun before the chat was reopened. */
  | { readonly is: 'reopened' }
  /** Of an earlier version: what it did is done no longer. */
  | { readonly is: 'former' };
/** One that does something. */
export type Live = Exclude<Button, { readonly is: 'former' }>;

type Writers = { readonly [K in Live['is']]: (button: Extract<Live, { is: K }>) => readonly string[] };

const WRITERS: Writers = {
  command: ({ command }) => (command.is === 'language' ? [command.is, command.language] : [command.is]),
  menu: ({ form }) => [form],
  guide: ({ guide, lead }) => (lead === undefined ? [guide] : [guide, lead]),
  quote: ({ provision }) => [provision],
  edit: ({ field }) => [field],
  similar: ({ wish }) => [wish],
  request: ({ wish, receiptNumber }) => (receiptNumber === undefined ? [wish] : [wish, receiptNumber]),
  code: ({ wish }) => [wish],
  reopened: () => ['goOn'],
};

/** The value that a button sends back, and that is kept with the message under which it stands: what it is, a colon, … */
export function writeButton(button: Live): string {
  const write = WRITERS[button.is] as (one: Live) => readonly string[];
  return [button.is, ...write(button)].join(':');
}

/** The value of the button of a command. */
export const commandButton = (is: Exclude<Command['is'], 'language'>): string =>
  writeButton({ is: 'command', command: { is } });

/** The value of the button that changes the language of the talk. */
export const languageButton = (language: Locale): string =>
  writeButton({ is: 'command', command: { is: 'language', language } });

/** The value of a button that adds to a request or takes it back. */
export const requestButton = (wish: 'add' | 'withdraw', receiptNumber?: string): string =>
  writeButton({ is: 'request', wish, ...present({ receiptNumber }) });

/** The value of a button that begins a form. */
export const menuButton = (form: RequestTypeId): string => writeButton({ is: 'menu', form });
