import { createSecondOpinion, type SecondOpinionOptions } from '../../src/endpoint/secondOpinion';
import type { PolicyVersion } from '../../src/domain/policy/policy';
import type { SecondOpinionQuestion } from '../../src/ports/secondOpinion';

const provisions = [
  { id: 'cookies', heading: 'Cookies', text: 'Cookies, cookies and more cookies.' },
  { id: 'third-party-provision', heading: 'Third parties', text: 'No third party gets data from a third.' },
  { id: 'requests', heading: 'Requests', text: 'A fee, and what a fee is.' },
];
const DOCUMENT = { version: 'v1', title: 'Policy', effective: '', original: true, sample: false, provisions };
export const POLICY: PolicyVersion = {
  version: 'v1',
  documents: [{ ...DOCUMENT, language: 'en' }],
};

export const QUESTION: SecondOpinionQuestion = {
  ...{ text: 'Do you use cookies?', language: 'en', version: 'v1', candidates: provisions },
};

export const BOTH = { embeddingModel: 'embed-1', rerankModel: 'chat-1' } as const;

/** A second opinion over real sockets, with a clock that stands until it is moved. */
export function setUp(
  given: Partial<SecondOpinionOptions> & Pick<SecondOpinionOptions, 'url'>,
  deadline: (ms: number) => AbortSignal = () => new AbortController().signal,
) {
  let time = 0;
  const logged: string[] = [];
  const log = {
    warn: (event: string, facts: object) => {
      logged.push(JSON.stringify({ event, ...facts }));
    },
  };
  const opinion = createSecondOpinion(
    { keyHeader: 'authorization', ...given },
    { fetch, deadline, elapsed: () => time, log },
  );
  const pass = (seconds: number) => {
    time += seconds * 1000;
  };
  return { ...opinion, pass, logged };
}
