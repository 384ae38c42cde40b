import type { Settings } from '../config/settings';
import { triesLine } from './openTries';
import { type FirstStart, isProduction } from './startChecks';
import type { RealUse } from '../usecases/staff/realUse';

interface Opening {
  readonly port: number;
  /** The account that a demo got at this start. */
  readonly first: FirstStart | undefined;
  /** Where a demo is entered without a password. */
  readonly enterPath: string | undefined;
  readonly realUse: RealUse;
}

/** What the operator is told once the desk is open, line by line. */
export function welcome(settings: Settings, opening: Opening): readonly string[] {
  const url = settings.PUBLIC_URL ?? `http://127.0.0.1:${opening.port}`;
  const mailbox = `There is no mail server, so mails are kept in the built-in mailbox: ${url}/console/mailbox`;
  return [
    `The privacy desk is open. The website page with the chat is ${url}/`,
    `The console for staff is ${url}/console`,
    ...(triesLine(settings) ? [`To try it as a customer on LINE: ${url}/try/line`] : []),
    ...(settings.SMTP_URL === undefined ? [mailbox] : []),
    ...waysIn(settings, opening),
    ...(isProduction(settings) ? [] : demoLines(opening.realUse)),
  ];
}

function waysIn(settings: Settings, { port, first, enterPath }: Opening): readonly string[] {
  const link = `${hereAt(settings, port)}${enterPath ?? ''}`;
  return [
    ...(first === undefined
      ? []
      : [`Sign in as ${first.email} with the password ${first.password} (shown only now).`]),
    ...(enterPath === undefined
      ? []
      : [
          `To sign in without a password, open this link on this machine; it works once, for 15 minutes: ${link}`,
        ]),
  ];
}

/** The desk as it is found on this machine, whatever it is called elsewhere. */
function hereAt({ HOST: host = '127.0.0.1' }: Settings, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function demoLines({ policy, account }: RealUse): readonly string[] {
  const signs = [
    ...(policy === undefined ? [] : [`version ${policy} of the policy is a company's own`]),
    ...(account === undefined ? [] : [`the staff account ${account} was not made by a demo`]),
  ];
  const sample = policy === undefined ? 'the policy is a sample, and ' : '';
  return [
    `This is a demo: ${sample}it listens on this machine only.`,
    ...(signs.length === 0
      ? []
      : [
          `Warning: this database looks like that of a desk for real customers (${signs.join('; ')}), but NODE_ENV is not production, so what production needs was not checked.`,
        ]),
  ];
}
