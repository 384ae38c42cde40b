import type { Form } from '../../src/domain/form/form';

/** One question as far as stored answers depend on it. */
interface Question {
  readonly key: string;
  readonly kind: string;
  /** The values that can be picked. */
  readonly choices?: readonly string[];
  readonly optional?: true;
}
/** What answers of a form mean, without its words: changing it raises the version. */
interface Shape {
  readonly version: number;
  readonly questions: readonly Question[];
}
export type Shapes = Readonly<Record<string, Shape>>;

export function shapeOf({ version, fields }: Pick<Form, 'version' | 'fields'>): Shape {
  const questions = Object.entries(fields).map(([key, { input, choices, optional }]) => ({
    ...{ key, kind: input.kind },
    ...(choices === undefined ? {} : { choices: choices.map(({ value }) => value) }),
    ...(optional === undefined ? {} : { optional }),
  }));
  return { version, questions };
}

const same = (one: Shape | undefined, other: Shape) => JSON.stringify(one) === JSON.stringify(other);

/** What is wrong with the shapes that forms have, beside those that are listed; a sentence each. */
export function wrongIn(listed: Shapes, today: Shapes): readonly string[] {
  const gone = Object.keys(listed).filter((id) => today[id] === undefined);
  const changed = Object.entries(today).flatMap(([id, shape]) => {
    const before = listed[id];
    if (same(before, shape)) return [];
    if (before !== undefined && shape.version <= before.version)
      return [`The questions of ${id} have changed: its version must be more than ${before.version}.`];
    return [`${id} is not listed as it is: please run UPDATE_SHAPES=1 npx jest test/forms/shapes.`];
  });
  return [...gone.map((id) => `${id} is listed and is no form any more.`), ...changed];
}

/** The list with what may be taken into it: new forms, and those whose version was raised. */
export function updated(listed: Shapes, today: Shapes): Shapes {
  const taken = Object.entries(today).map(([id, shape]) => {
    const before = listed[id];
    const raised = before === undefined || shape.version > before.version;
    return [id, raised ? shape : before] as const;
  });
  return Object.fromEntries(taken);
}

/** As JSON with a question a line, so that a change is read at once. */
export function linesOf(shapes: Shapes): string {
  const forms = Object.entries(shapes).map(([id, { version, questions }]) => {
    const lines = questions.map((question) => `    ${JSON.stringify(question)}`);
    return `  "${id}": {"version": ${version}, "questions": [\n${lines.join(',\n')}\n  ]}`;
  });
  return `{\n${forms.join(',\n')}\n}\n`;
}
