import { accept, type Outcome, refuse } from '../../domain/outcome';
import type { PolicyVersion } from '../../domain/policy/policy';
import { calendarDate, japaneseDate } from '../../domain/calendar/japaneseDate';
import { changesBetween, type DatedVersion, versionInForce } from '../../domain/policy/timeline';
import type { StaffMember } from '../../ports/staff';
import { type Published, publishPolicy, type PublishRefusal } from '../../usecases/publishPolicy';
import { wordsDigest } from '../../usecases/wordsDigest';
import { optionIn, plainIn } from '../terminal';
import { findObjections, objectionsFrom, tellObjections } from './objections';
import { approveWords, SAMPLE_REFUSED } from './approve';
import { namedIn, NOT_ALLOWED } from '../namedIn';
import { type PolicyOptions, type PolicyVerb, shortDigest } from './policyOptions';
import { readPolicyFiles } from './readPolicyFiles';

const NO_DATE =
  'Please say from which day on it holds: --effective YYYY-MM-DD, or the same "effective: YYYY-MM-DD" in every file.';

/**
 * `policy publish FILE… --effective DATE --by WHO [--approved-by WHO] [--in-spite-of REASON]`: from that day on the desk
 * answers from these words. With `--approved-by` they are approved in the same step, and whoever does that publishes
 * them, too, where nobody else is named.
 */
export const publish: PolicyVerb = async (args, options) => {
  const read = await readPublication(args, options);
  if (!read.ok) {
    options.err(read.reason);
    return 2;
  }
  const policy = read.value;
  const by = await approveOnTheWay(args, policy, options);
  if (by === undefined) return 2;
  const files = plainIn(args);
  const found = await findObjections(files, policy, options);
  const objections = objectionsFrom(found, optionIn(args, 'in-spite-of'));
  const published = await publishPolicy(options, policy, { by, now: options.now, objections });
  if (published.ok) return tell(policy, published.value, options);
  const { reason } = published;
  options.err(
    reason === 'objections' ? tellObjections(found) : await REFUSALS[reason](policy, options, files),
  );
  return 2;
};

/** Who publishes; undefined when that or an approval was refused, and then it has been said why. */
async function approveOnTheWay(
  args: readonly string[],
  policy: PolicyVersion,
  options: PolicyOptions,
): Promise<StaffMember | undefined> {
  const approves = args.includes('--approved-by');
  const by = await namedIn(args, approves && !args.includes('--by') ? 'approved-by' : 'by', options);
  if (by === undefined || !approves) return by;
  const approver = await namedIn(args, 'approved-by', options);
  return approver !== undefined && (await approveWords(policy, approver, options)) ? by : undefined;
}

async function tell(
  { version, documents }: PolicyVersion,
  { added, from }: Published,
  options: PolicyOptions,
): Promise<number> {
  const date = documents[0]?.effective ?? '';
  if (added === 'same') {
    options.out(
      `Version ${version} was published before, just like this, effective ${date}. Nothing was changed.`,
    );
    return 0;
  }
  options.out(`Version ${version} is published, effective ${date}.`);
  options.out(from === 'atOnce' ? AT_ONCE : await atMidnight(date, options));
  return 0;
}

const AT_ONCE = 'It takes over at once: a desk that is running answers from it within a minute.';

async function atMidnight(date: string, { policies, now }: PolicyOptions): Promise<string> {
  const until = heldUntil(await policies.timeline(), japaneseDate(now), date);
  return `It takes over by itself at midnight (00:00) Japan time as ${date} begins. Until then ${until}.`;
}

/** What holds from today until that day: others may take over before. */
function heldUntil(timeline: readonly DatedVersion[], today: string, date: string): string {
  const inForce = versionInForce(timeline, today);
  const first =
    inForce === undefined ? 'no version is in force' : `version ${inForce.version} stays in force`;
  const further = changesBetween(timeline, today, date).map(
    ({ version, effective }) => `version ${version} from ${effective} on`,
  );
  return [first, ...further].join(', and ');
}

/** The files, all of them with the date of `--effective` when it is given. */
async function readPublication(
  args: readonly string[],
  options: PolicyOptions,
): Promise<Outcome<PolicyVersion, string>> {
  const read = await readPolicyFiles(plainIn(args), options);
  if (!read.ok) return read;
  const { version, documents } = read.value;
  if (documents.some(({ sample }) => sample)) return refuse(SAMPLE_REFUSED);
  if (!args.includes('--effective')) {
    const dates = new Set(documents.map(({ effective }) => effective));
    return dates.size > 1 || dates.has('') ? refuse(NO_DATE) : read;
  }
  const effective = readDate(optionIn(args, 'effective') ?? '');
  if (effective === undefined) return refuse('--effective takes a date of the calendar as YYYY-MM-DD.');
  return accept({ version, documents: documents.map((document) => ({ ...document, effective })) });
}

function readDate(typed: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(typed) ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
}

type TellRefusal = (
  policy: PolicyVersion,
  options: PolicyOptions,
  files: readonly string[],
) => string | Promise<string>;

const REFUSALS: Readonly<Record<Exclude<PublishRefusal, 'objections'>, TellRefusal>> = {
  sample: () => SAMPLE_REFUSED,
  notAllowed: () => NOT_ALLOWED,
  noDate: () => NO_DATE,
  notApproved: (policy, _options, files) =>
    `Nobody has approved these words (${shortDigest(wordsDigest(policy))}); one changed letter needs a new approval. Please run: npm run policy -- approve ${files.join(' ')} --by hanako@example.com`,
  async overtaken(policy, { policies, now }) {
    const inForce = await policies.current(now);
    const dated = `${inForce?.version ?? ''} is in force since ${inForce?.documents[0]?.effective ?? ''}`;
    return `Version ${dated}, so version ${policy.version} with an earlier date would never be. Please give a later one.`;
  },
  async differs(policy, { policies }) {
    const there = await policies.version(policy.version);
    const sameWords = there !== undefined && wordsDigest(there) === wordsDigest(policy);
    const how = sameWords
      ? `with the same words but another date (${there.documents[0]?.effective ?? ''}) or other topics`
      : 'with other words';
    return `Version ${policy.version} is in the database already, ${how}. A version is never changed: please give this one a new version in its front matter.`;
  },
};
