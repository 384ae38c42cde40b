import { CODE, type Step, walk } from '../support/journey';
import { openDesk, type OpenDesk } from '../support/openDesk';

let open: OpenDesk;
beforeAll(async () => {
  open = await openDesk();
});
afterAll(() => open.close());

const begun = (wish: string): readonly Step[] => [
  [wish, 'form:notice.claim'],
  ['i agree', 'identity:askEmail'],
  ['ruwan@example.com', 'identity:codeSent'],
  [CODE, 'identity:confirmed', 'form:draftNumber', 'question:who.ask'],
  ['someone asked me to', 'question:representativeName.ask'],
];
const DATA = 'question:dataToSee.ask' as const;

test.each<readonly [string, readonly Step[]]>([
  [
    'at the question for one’s own name',
    [['I am doing it for myself not a client. Ruwan Jayasinghe', 'form:corrected', DATA]],
  ],
  [
    'at the name of the person, and the name that was given is kept',
    [
      ['Ruwan Jayasinghe', 'question:personName.ask'],
      ["I am not acting for anybody, I'm afraid, it is my own data", 'form:corrected', DATA],
    ],
  ],
  [
    'at the address of the person',
    [
      ['Ruwan Jayasinghe', 'question:personName.ask'],
      ['Ruwan Jayasinghe', 'question:knownBy.ask'],
      ['no no, not for another person, mi own', 'form:corrected', DATA],
    ],
  ],
  [
    'at the document',
    [
      ['Ruwan Jayasinghe', 'question:personName.ask'],
      ['Ruwan Jayasinghe', 'question:knownBy.ask'],
      ['skip', 'question:evidence.ask'],
      ['nobody asked me, it is all my own', 'form:corrected', DATA],
    ],
  ],
])('whoever was taken to ask for another person asks for themselves: %s', async (_where, steps) => {
  await walk(open, 'en', [...begun('i want to see my data'), ...steps]);
});
