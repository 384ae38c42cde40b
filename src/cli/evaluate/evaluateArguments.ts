import { accept, type Outcome, refuse } from '../../domain/outcome';
import { wordsByOption } from './wordsByOption';

const USAGE = [
  'Usage: npm run --silent evaluate -- --questions FILE.jsonl [--policy FILE.md …]',
  '       npm run --silent evaluate -- --dialogues FILE.jsonl [--channel NAME] [--misses]',
].join('\n');
const OPTIONS = ['--questions', '--policy'];

interface EvaluatePaths {
  readonly questionsPath: string;
  /** Languages of one policy; none means the published one. */
  readonly policyPaths: readonly string[];
}

/** Reads `--questions FILE` and any number of `--policy FILE …`; the refusal is a sentence with the usage. */
export function readEvaluateArguments(args: readonly string[]): Outcome<EvaluatePaths, string> {
  const named = wordsByOption(args);
  const unknown = [...named.keys()].find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) return refuse(`"${unknown}" was not expected. ${USAGE}`);
  const [questionsPath, ...more] = named.get('--questions') ?? [];
  if (questionsPath === undefined || more.length > 0) return refuse(`--questions needs one file. ${USAGE}`);
  const policyPaths = named.get('--policy');
  if (policyPaths?.length === 0) return refuse(`--policy needs a file. ${USAGE}`);
  return accept({ questionsPath, policyPaths: policyPaths ?? [] });
}
