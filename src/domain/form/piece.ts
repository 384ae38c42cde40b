/** A part of a message that may say something by itself, as it was typed. Places in UTF-16 units. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** How a question stands to a message: it is open; it will be asked; or its answer has to be named, to be one. */
export type Standing = 'open' | 'later' | 'named';
