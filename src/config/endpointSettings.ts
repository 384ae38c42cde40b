import { type Setting, setting } from './setting';
import { choice, text, url } from './shapes';

/**
 * On what ground a question may be handed to the endpoint (個人情報保護法, APPI). Closed, because each one is told to
 * customers in words of its own. Consent under Art. 28(1) is not among them: the desk tells, it does not ask, so it
 * could not show that anybody consented.
 *
 * - `in-house`: the company's own machine. Nothing is provided to anybody.
 * - `entrustment`: a contractor in Japan. No third party, Art. 27(5)(i), and supervised under Art. 25.
 * - `equivalent-country`: a contractor in a country that the Personal Information Protection Commission has found
 *   equivalent (the EEA and the United Kingdom). Art. 28(1) does not apply; then as with entrustment.
 * - `equivalent-measures`: a contractor elsewhere whose contract or certification keeps it to equivalent measures,
 *   Art. 28(1) and Art. 16 of its rules; the company has to check on them and to explain them on request, Art. 28(3).
 */
const LEGAL_BASES = ['in-house', 'entrustment', 'equivalent-country', 'equivalent-measures'] as const;

/** The second opinion on the ranking of provisions: nothing leaves the desk without `ENDPOINT_URL`. */
export const ENDPOINT_SETTINGS = {
  ENDPOINT_URL: setting(
    url('http', 'https').optional(),
    'An OpenAI-compatible server for a second opinion on which provision answers, such as `https://api.openai.com/v1` or `http://127.0.0.1:11434/v1`. A query is kept, and `{model}` becomes the name of the model.',
    'no second opinion, and no question leaves the desk',
  ),
  ENDPOINT_KEY: setting(text.optional(), 'The key of that server.', 'none is sent'),
  ENDPOINT_KEY_HEADER: setting(
    choice(['authorization', 'api-key']).default('authorization'),
    'How the key is sent: `authorization` (Bearer) or `api-key` (Azure).',
    'authorization',
  ),
  ENDPOINT_EMBEDDING_MODEL: setting(
    text.optional(),
    'The model that questions and provisions are compared with. This one, the next one, or both.',
    'not compared',
  ),
  ENDPOINT_RERANK_MODEL: setting(
    text.optional(),
    'The chat model that puts the best eight provisions in order.',
    'not put in order',
  ),
  ENDPOINT_PROVIDER_JA: setting(
    text.optional(),
    'Who runs that server, in Japanese, as customers are told. Needed with `ENDPOINT_URL`, like the next four.',
    'none',
  ),
  ENDPOINT_PROVIDER_EN: setting(text.optional(), 'The same in English.', 'none'),
  ENDPOINT_COUNTRY_JA: setting(text.optional(), 'The country in which it is run, in Japanese.', 'none'),
  ENDPOINT_COUNTRY_EN: setting(text.optional(), 'The same in English.', 'none'),
  ENDPOINT_LEGAL_BASIS: setting(
    choice(LEGAL_BASES).optional(),
    'Why it may be given questions: `in-house` (your own machine), `entrustment` (a contractor in Japan, APPI Art. 27(5)(i)), `equivalent-country` (a contractor in the EEA or the UK, Art. 28(1)), `equivalent-measures` (a contractor elsewhere that is held to equivalent measures, Art. 28(1) and (3)).',
    'none',
  ),
} as const satisfies Readonly<Record<string, Setting>>;

type EndpointSettings = { readonly [K in keyof typeof ENDPOINT_SETTINGS]?: string | undefined };

const TOLD = [
  'ENDPOINT_PROVIDER_JA',
  'ENDPOINT_PROVIDER_EN',
  'ENDPOINT_COUNTRY_JA',
  'ENDPOINT_COUNTRY_EN',
  'ENDPOINT_LEGAL_BASIS',
] as const;
const ONLY_WITH_URL = ['ENDPOINT_KEY', 'ENDPOINT_EMBEDDING_MODEL', 'ENDPOINT_RERANK_MODEL', ...TOLD] as const;

/** Sentences that say what is missing or does not go together. */
export function endpointProblems(settings: EndpointSettings, production: boolean): readonly string[] {
  const { ENDPOINT_URL: address } = settings;
  if (address === undefined) {
    const idle = ONLY_WITH_URL.filter((name) => settings[name] !== undefined);
    if (idle.length === 0) return [];
    return [
      `Without ENDPOINT_URL there is no second opinion: please set it, or leave out ${idle.join(' and ')}.`,
    ];
  }
  const untold = TOLD.filter((name) => settings[name] === undefined);
  const noModel =
    settings.ENDPOINT_EMBEDDING_MODEL === undefined && settings.ENDPOINT_RERANK_MODEL === undefined;
  return [
    ...(untold.length > 0
      ? [
          `ENDPOINT_URL hands questions to somebody, and customers have to be told to whom, where and why. Please set ${untold.join(' and ')}.`,
        ]
      : []),
    ...(noModel
      ? [
          'ENDPOINT_URL is set without a model to ask. Please set ENDPOINT_EMBEDDING_MODEL, ENDPOINT_RERANK_MODEL, or both.',
        ]
      : []),
    ...addressProblems(new URL(address), production),
  ];
}

function addressProblems(url: URL, production: boolean): readonly string[] {
  const credentials = url.username !== '' || url.password !== '';
  const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u.test(url.hostname);
  const open = production && url.protocol === 'http:' && !loopback;
  return [
    ...(credentials
      ? ['ENDPOINT_URL holds a user name or a password. Please use ENDPOINT_KEY for what is secret.']
      : []),
    ...(open
      ? [
          'ENDPOINT_URL begins with http: and leads to another machine. Questions must travel encrypted: please use https.',
        ]
      : []),
  ];
}
