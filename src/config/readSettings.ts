import { endpointProblems } from './endpointSettings';
import { officeProblems } from './officeSettings';
import { SETTINGS, type Settings, settingsShape } from './settings';

type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  /** Sentences that say what to change, one a problem. */
  | { readonly ok: false; readonly problems: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads every setting once and checks them whole; an empty one counts as absent. */
export function readSettings(environment: Environment): ReadSettings {
  const given = Object.fromEntries(
    Object.keys(SETTINGS).flatMap((name) => {
      const value = environment[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const parsed = settingsShape.safeParse(given);
  if (!parsed.success) return { ok: false, problems: problemsBeside(parsed.error.issues, given) };
  const problems = problemsTogether(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings: parsed.data };
}

type Issues = readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];

/** What cannot be used by itself, and what is wrong with the others whatever that was meant to be. */
function problemsBeside(issues: Issues, given: Environment): readonly string[] {
  const wrong = new Map(issues.map(({ path, message }) => [String(path[0]), message]));
  const rest = settingsShape.safeParse(
    Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name))),
  );
  const others = rest.success ? problemsTogether(rest.data) : [];
  return [
    ...[...wrong].map(([name, message]) => sentenceFor(name, message)),
    ...others.filter((problem) => ![...wrong.keys()].some((name) => names(problem, name))),
  ];
}

const names = (problem: string, name: string) => new RegExp(`\\b${name}\\b`, 'u').test(problem);

function problemsTogether(settings: Settings): readonly string[] {
  const production = settings.NODE_ENV === 'production';
  return [
    ...contradictions(settings),
    ...officeProblems(settings),
    ...endpointProblems(settings, production),
    ...(production ? missing(settings) : []),
  ];
}

function sentenceFor(name: string, message: string): string {
  const about = name in SETTINGS ? SETTINGS[name as keyof typeof SETTINGS].about : '';
  return `${name} cannot be used as it is: ${message}. ${about}`;
}

function contradictions(settings: Settings): readonly string[] {
  const pairs = [
    ['CONTACT_OFFICE_JA', 'CONTACT_OFFICE_EN'],
    ['FEE_JA', 'FEE_EN'],
    ['SMTP_URL', 'MAIL_FROM'],
    ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD'],
    ['LINE_CHANNEL_ID', 'LINE_CHANNEL_SECRET'],
  ] as const;
  const halves = pairs
    .filter(([one, other]) => (settings[one] === undefined) !== (settings[other] === undefined))
    .map(([one, other]) => `${one} and ${other} belong together: please set both, or neither.`);
  const { MASTER_KEY: key, GAP_EXAMPLE_DAYS: exampleDays = 0, CONVERSATION_DAYS: days } = settings;
  const badKey = key !== undefined && Buffer.from(key, 'base64').length !== 32;
  return [
    ...halves,
    ...(badKey ? ['MASTER_KEY must be 32 bytes in base64. `openssl rand -base64 32` makes one.'] : []),
    ...(exampleDays > days
      ? [
          `GAP_EXAMPLE_DAYS is ${exampleDays}, and no example may be kept for longer than the chat that it is from: please set it to CONVERSATION_DAYS (${days}) at most, or leave it out.`,
        ]
      : []),
    ...(opensDemo(settings)
      ? [
          'HOST opens a demo to other machines, and a demo checks nobody. Please leave it out, or set NODE_ENV=production.',
        ]
      : []),
  ];
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

function opensDemo({ NODE_ENV, HOST }: Settings): boolean {
  return NODE_ENV !== 'production' && HOST !== undefined && !LOOPBACK.has(HOST);
}

/** What a demo may do without, and a desk that real people write to may not. */
function missing(settings: Settings): readonly string[] {
  const needed = {
    MASTER_KEY:
      'A generated key lies beside the data it protects. Please set MASTER_KEY (`openssl rand -base64 32`).',
    PUBLIC_URL: 'Mails carry a link to the desk. Please set PUBLIC_URL, such as https://privacy.example.com.',
    TRUSTED_PROXIES:
      'Limits count network addresses. Please set TRUSTED_PROXIES to your proxies, or to `none`.',
    SMTP_URL:
      'Codes and notices leave by mail. Please set SMTP_URL and MAIL_FROM; the built-in mailbox is for a demo.',
    COMPANY_NAME_JA:
      'Customers are told with whom they speak. Please set COMPANY_NAME_JA to the name of your company in Japanese.',
    COMPANY_NAME_EN:
      'Customers are told with whom they speak. Please set COMPANY_NAME_EN to the name of your company in English.',
    PRIVACY_OFFICER_EMAIL:
      'Somebody has to be told at once when a customer reports a leak of personal data (APPI Art. 26). Please set PRIVACY_OFFICER_EMAIL.',
  } as const;
  const absent = Object.entries(needed).flatMap(([name, sentence]) =>
    settings[name as keyof typeof needed] === undefined ? [sentence] : [],
  );
  const open = settings.MESSAGES_ENDPOINT === 'on' && settings.MICROSOFT_APP_ID === undefined;
  const plain = settings.PUBLIC_URL?.startsWith('http:') === true;
  return [
    ...absent,
    ...(open
      ? [
          'MESSAGES_ENDPOINT is on without MICROSOFT_APP_ID: anybody could speak as anybody. Please set the credentials, or turn it off.',
        ]
      : []),
    ...(plain
      ? ['PUBLIC_URL begins with http:. Personal data must travel encrypted: please use https.']
      : []),
  ];
}
