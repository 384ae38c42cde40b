import type { Utterance } from './bank';

/** Of so many lines about topics and requests one is taken, so that they do not drown what is done in a talk. */
const EVERY: Readonly<Record<string, number>> = { topics: 40, requests: 20, elsewhere: 8 };
/** The labels of the question bank, and its areas, as what is done in a talk. */
const GIST_OF: Readonly<Record<string, string>> = {
  topics: 'others/policy',
  requests: 'others/request',
  elsewhere: 'others/unclear',
  'wishes/human': 'people/person',
  'wishes/status': 'sent/status',
};

/** Lines of the question bank as what stands beside the talk: what is asked of the policy, and what is wished for. */
export function besideTalk(questions: readonly Utterance[]): readonly Utterance[] {
  return questions.flatMap((line, at) => {
    const [area = ''] = line.label.split('/');
    const label = GIST_OF[line.label] ?? GIST_OF[area];
    return label === undefined || at % (EVERY[area] ?? 1) !== 0 ? [] : [{ ...line, label }];
  });
}
