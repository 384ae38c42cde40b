import { type Model, softmax } from '../answers/classifier';
import type { Features } from '../answers/features';
import { createChance, shuffle } from './chance';
import { packModel } from './packModel';

export interface Example {
  readonly label: string;
  readonly features: Features;
}

interface TrainOptions {
  /** Rounds over all examples. */
  readonly rounds: number;
  /** Length of the first steps. */
  readonly pace: number;
  /** How strongly weights are drawn to zero; what is left out of the likeliness is made up by `sharpness`. */
  readonly decay: number;
  /** A feature seen in fewer examples is left out. */
  readonly leastSeen: number;
  /** Weights are multiplied by this in the end, so that shares come out as often right as they say. */
  readonly sharpness: number;
}

export const ASKED: TrainOptions = { rounds: 5, pace: 0.5, decay: 2e-3, leastSeen: 2, sharpness: 2.75 };
export const STATED: TrainOptions = { ...ASKED, rounds: 8, sharpness: 1 };
export const TALK: TrainOptions = { rounds: 10, pace: 0.5, decay: 1e-4, leastSeen: 1, sharpness: 1.3 };

/** A table of `rows` by labels: the weights, and the sums of squared slopes that shorten Adagrad's steps. */
interface Weights {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

interface Training {
  readonly known: Weights;
  readonly bias: Weights;
  readonly size: number;
  readonly options: TrainOptions;
}

/** An example with its label and features as positions. */
interface Row {
  readonly label: number;
  readonly rows: Int32Array;
  readonly amounts: Float64Array;
}

/** Trains a multinomial logistic regression by Adagrad. The same examples in the same order give the same bytes. */
export function train(examples: readonly Example[], options: TrainOptions): Model {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const hashes = hashesOf(examples, options.leastSeen);
  const positions = new Map([...hashes].map((hash, row) => [hash, row]));
  const rows = examples.map((example) => rowOf(example, labels, positions));
  const size = labels.length;
  const training: Training = { known: weightsOf(hashes.length * size), bias: weightsOf(size), size, options };
  const chance = createChance(20_240_401);
  for (let round = 0; round < options.rounds; round += 1) {
    shuffle(rows, chance);
    for (const row of rows) step(row, training);
  }
  const { sharpness } = options;
  return packModel({
    labels,
    hashes,
    weights: training.known.weights,
    bias: training.bias.weights,
    sharpness,
  });
}

function step({ label, rows, amounts }: Row, { known, bias, size, options }: Training): void {
  const errors = Float64Array.from(bias.weights);
  rows.forEach((row, at) => {
    const [amount, from] = [amounts[at] ?? 0, row * size];
    for (let column = 0; column < size; column += 1)
      errors[column] = (errors[column] ?? 0) + amount * (known.weights[from + column] ?? 0);
  });
  softmax(errors);
  errors[label] = (errors[label] ?? 0) - 1;
  descend(bias, { from: 0, amount: 1 }, errors, options);
  rows.forEach((row, at) => {
    descend(known, { from: row * size, amount: amounts[at] ?? 0 }, errors, options);
  });
}

function descend(
  { weights, squares }: Weights,
  { from, amount }: { readonly from: number; readonly amount: number },
  errors: Float64Array,
  { pace, decay }: TrainOptions,
): void {
  for (let column = 0; column < errors.length; column += 1) {
    const at = from + column;
    const weight = weights[at] ?? 0;
    const slope = (errors[column] ?? 0) * amount + decay * weight;
    const square = (squares[at] ?? 0) + slope * slope;
    squares[at] = square;
    weights[at] = weight - (pace * slope) / (Math.sqrt(square) + 1e-6);
  }
}

/** The features that occur often enough, ascending. */
function hashesOf(examples: readonly Example[], leastSeen: number): Uint32Array {
  const seen = new Map<number, number>();
  for (const { features } of examples)
    for (const hash of features.keys()) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  return Uint32Array.from([...seen].filter(([, times]) => times >= leastSeen).map(([hash]) => hash)).sort();
}

function rowOf(
  { label, features }: Example,
  labels: readonly string[],
  positions: ReadonlyMap<number, number>,
): Row {
  const known = [...features].flatMap(([hash, amount]) => {
    const row = positions.get(hash);
    return row === undefined ? [] : [{ row, amount }];
  });
  return {
    label: labels.indexOf(label),
    rows: Int32Array.from(known, ({ row }) => row),
    amounts: Float64Array.from(known, ({ amount }) => amount),
  };
}

function weightsOf(length: number): Weights {
  return { weights: new Float32Array(length), squares: new Float32Array(length) };
}
