import { accept, type Outcome, refuse } from '../../domain/outcome';

const USAGE = 'Usage: npm run --silent evaluate -- --questions FILE.jsonl [--policy FILE.md …]';
const OPTIONS = ['--questions', '--policy'];

interface EvaluatePaths {
  readonly questionsPath: string;
  /** Languages of one policy; none means the published one. */
  readonly policyPaths: readonly string[];
}

/** Reads `--questions FILE` and any number of `--policy FILE …`; the refusal is a sentence with the usage. */
export function readEvaluateArguments(args: readonly string[]): Outcome<EvaluatePaths, string> {
  const named = pathsByOption(args);
  const unknown = [...named.keys()].find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) return refuse(`"${unknown}" was not expected. ${USAGE}`);
  const [questionsPath, ...more] = named.get('--questions') ?? [];
  if (questionsPath === undefined || more.length > 0) return refuse(`--questions needs one file. ${USAGE}`);
  const policyPaths = named.get('--policy');
  if (policyPaths?.length === 0) return refuse(`--policy needs a file. ${USAGE}`);
  return accept({ questionsPath, policyPaths: policyPaths ?? [] });
}

/** What follows each option; a word before any option stands for itself, to be refused by its name. */
function pathsByOption(args: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  let option: string | undefined;
  for (const argument of args) {
    const isOption = option === undefined || argument.startsWith('--');
    if (isOption) option = argument;
    const paths = named.get(option ?? '') ?? [];
    named.set(option ?? '', isOption ? paths : [...paths, argument]);
  }
  return named;
}
