/** A piece of a document as a reader sees it, before it is told which provision it belongs to. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'item';
  /** To the letter, on one line. Empty for a heading of which only the place is left. */
  readonly text: string;
  /** Rank of a heading, 1 is the highest; 0 for what is no heading. */
  readonly level: number;
  /** Empty lines above it; 0 when it stands right below the block before. */
  readonly gap: number;
  /** How far a line of a list is moved in, in columns of the file; on other lines it means nothing and is not there. */
  readonly indent?: number;
  /** Line of the file, from 1; 0 where the format has no lines. */
  readonly line: number;
  /** The id that the document itself gives to the heading, as our own format does. */
  readonly id?: string;
  /** A heading that the document must have had and has no more. */
  readonly lost?: boolean;
}

/** Ranks below h6: what looks like a heading without being marked as one. */
export const BOLD_LEVEL = 7;
export const SHAPE_LEVEL = 8;
export const SUBSHAPE_LEVEL = 9;
