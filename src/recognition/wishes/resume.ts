import { foldPhrase, phrases } from '../text/fold';
import { readPace } from './pace';
import { asksToResume } from './resumeWords';

/** What is said to go on at any question means, where none is open, to go on where one was. */
const ALONE = phrases(
  'resume|continue where i left off|pick up where i left off|carry on where i left off|go on where i left off',
  'continue from where i left off|carry on from where i left off|continue where i stopped|from where i left off|where i left off',
  '続き|続きから|続きから始める|続きをする|続きをやる|再開|再開する|再開したい|途中から|途中からやる|前回の続き|この前の続き|下書き|下書き番号',
  'draft|my draft|draft number|resume my draft|i have a draft number|tsuzuki|tsuzuki kara|saikai',
);

/** Whether somebody wants to go on with a form that was broken off, said on its own where no form is open. */
export function readResumeWish(typed: string): boolean {
  const phrase = foldPhrase(typed);
  return ALONE.has(phrase) || asksToResume(phrase) || readPace(typed) === 'returns';
}
