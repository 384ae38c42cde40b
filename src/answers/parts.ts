import type { Locale } from '../../locales';
import type { PolicyDocument, Provision } from '../domain/policy/policy';
import { sentencesOf } from '../domain/policy/sentences';
import { conceptsOf } from './concepts';
import type { Features } from './features';
import { namedTags, type Tags } from './tagProvisions';

/** A heading, a sentence or an item of a provision. */
export interface Part {
  /** The provision's. */
  readonly id: string;
  readonly isHeading: boolean;
  readonly features: Features;
  readonly concepts: ReadonlySet<string>;
  readonly topics: Tags;
}

/** The parts of one document. */
export interface Parts {
  readonly language: Locale;
  readonly parts: readonly Part[];
}

/** What is read of a piece of a policy's text. */
export type ReadPiece = (text: string) => { readonly features: Features; readonly topics: Tags };

/** Takes a document apart, in the order of its text. */
export function partsOf({ language, provisions }: PolicyDocument, read: ReadPiece): Parts {
  return { language, parts: provisions.flatMap((provision) => partsOfProvision(provision, read)) };
}

function partsOfProvision({ id, heading, text, topics: named }: Provision, read: ReadPiece): readonly Part[] {
  const part = (piece: string, isHeading: boolean): Part => {
    const { features, topics } = read(piece);
    const concepts = conceptsOf(piece);
    return { id, isHeading, features, concepts, topics: named === undefined ? topics : namedTags(named) };
  };
  const sentences = sentencesOf(text).map(({ from, to }) => part(text.slice(from, to), false));
  return heading === '' ? sentences : [part(heading, true), ...sentences];
}
