import { comparePolicies, type ProvisionChange } from '../../../src/domain/policy/comparePolicies';
import type { Provision } from '../../../src/domain/policy/policy';

const provision = (id: string, heading = `About ${id}`, text = `Words on ${id}.`): Provision => ({
  id,
  heading,
  text,
});
const [cookies, fee, children] = [provision('cookies'), provision('fee'), provision('children')];

test.each<[string, readonly Provision[], readonly Provision[], readonly ProvisionChange[]]>([
  ['nothing when both are the same', [cookies, fee], [cookies, fee], []],
  ['nothing when a provision only moved', [cookies, fee], [fee, cookies], []],
  ['nothing when only the topics are others', [fee], [{ ...fee, topics: ['fee'] }], []],
  [
    'what was added, where it stands now',
    [cookies, children],
    [cookies, fee, provision('children', 'Children', 'Other words.')],
    [
      { id: 'fee', change: 'added', headings: { after: 'About fee' } },
      { id: 'children', change: 'reworded', headings: { before: 'About children', after: 'Children' } },
    ],
  ],
  [
    'what was removed, at the end',
    [cookies, fee],
    [provision('fee', 'About fee', 'Free.')],
    [
      { id: 'fee', change: 'reworded', headings: { before: 'About fee', after: 'About fee' } },
      { id: 'cookies', change: 'removed', headings: { before: 'About cookies' } },
    ],
  ],
  [
    'a heading that was lost',
    [fee],
    [provision('fee', '')],
    [{ id: 'fee', change: 'retitled', headings: { before: 'About fee', after: '' } }],
  ],
  [
    'an id that was given to another provision as one that is reworded',
    [cookies],
    [provision('cookies', 'Fees', 'A request costs nothing.')],
    [{ id: 'cookies', change: 'reworded', headings: { before: 'About cookies', after: 'Fees' } }],
  ],
  [
    'everything when nothing is shared',
    [cookies],
    [fee],
    [
      { id: 'fee', change: 'added', headings: { after: 'About fee' } },
      { id: 'cookies', change: 'removed', headings: { before: 'About cookies' } },
    ],
  ],
])('two versions are compared to %s', (_what, before, after, changes) => {
  expect(comparePolicies({ provisions: before }, { provisions: after })).toEqual(changes);
});
