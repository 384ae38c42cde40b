import { besideTalk } from '../../src/training/besideTalk';

const lineOf = (label: string, text: string) => ({ label, text, writer: 'somebody' });

test('lines of the question bank stand beside the talk as what they are there, some of each', () => {
  const questions = [
    ...Array.from({ length: 80 }, (_, at) => lineOf('topics/cookies', `question ${at}`)),
    ...Array.from({ length: 40 }, (_, at) => lineOf('requests/erasure', `request ${at}`)),
    ...Array.from({ length: 16 }, (_, at) => lineOf('elsewhere/off-cars', `car ${at}`)),
    ...[lineOf('wishes/human', 'a person please'), lineOf('wishes/status', 'how is my request')],
  ];
  const counted = new Map<string, number>();
  for (const { label } of besideTalk(questions)) counted.set(label, (counted.get(label) ?? 0) + 1);
  expect([...counted]).toEqual([
    ['others/policy', 2],
    ['others/request', 2],
    ['others/unclear', 2],
    ['people/person', 1],
    ['sent/status', 1],
  ]);
});

test('what a talk has labels of its own for is left out', () => {
  expect(
    besideTalk([lineOf('wishes/smalltalk', 'hello'), lineOf('wishes/announce', 'tell me news')]),
  ).toEqual([]);
});
