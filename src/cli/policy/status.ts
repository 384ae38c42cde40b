import { japaneseDate } from '../../domain/calendar/japaneseDate';
import { type DatedVersion, inOrder, standingOf, versionInForce } from '../../domain/policy/timeline';
import type { StoredPolicy } from '../../ports/policies';
import { wordsDigest } from '../../usecases/wordsDigest';
import { type PolicyVerb, shortDigest } from './policyOptions';
import { table } from '../table';

const HEAD = ['Version', 'Languages', 'Effective', 'Standing', 'Approved', 'Hash of the words'];

/** `policy status`: every version there is, how it stands today, and who approved it. Exit code 1 when one was altered. */
export const status: PolicyVerb = async (_args, { policies, now, out, err }) => {
  const timeline = await policies.timeline();
  if (timeline.length === 0) {
    out('There is no policy in the database.');
    return 0;
  }
  const today = japaneseDate(now);
  const rows: (readonly string[])[] = [HEAD];
  const altered: string[] = [];
  for (const one of inOrder(timeline)) {
    const policy = await policies.version(one.version);
    if (policy !== undefined) rows.push(rowOf(one, policy, standingIn(timeline, one, today)));
    const languages = await policies.altered(one.version);
    if (languages.length > 0) altered.push(`${one.version} (${languages.join(', ')})`);
  }
  table(rows).forEach(out);
  if (versionInForce(timeline, today) === undefined) out('No version is in force today.');
  if (altered.length === 0) return 0;
  err(`Not as it was published, so the database was changed by hand: ${altered.join('; ')}.`);
  return 1;
};

function rowOf({ version, effective }: DatedVersion, policy: StoredPolicy, standing: string) {
  const { documents, approval } = policy;
  const languages = documents.map(({ language, original }) =>
    original ? `${language} (original)` : language,
  );
  const approved = approval === undefined ? 'by nobody' : `by ${approval.by}, ${japaneseDate(approval.at)}`;
  const hash = shortDigest(wordsDigest(policy));
  return [
    version,
    languages.join(', '),
    effective === '' ? 'not stated' : effective,
    standing,
    approved,
    hash,
  ];
}

function standingIn(timeline: readonly DatedVersion[], one: DatedVersion, today: string): string {
  const { is } = standingOf(timeline, one.version, today);
  if (one.sample) return is === 'inForce' ? 'sample, in force' : 'sample';
  if (is === 'notYet') return `from ${one.effective}`;
  return is === 'inForce' ? 'in force' : 'superseded';
}
