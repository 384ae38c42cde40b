/** A piece of a text: as it is, or an address that can be opened. */
interface Piece {
  readonly text: string;
  readonly href?: string;
}

const ADDRESS = /(https?:\/\/[^\s<>"'、。」』）)\]]+[^\s<>"'、。」』）)\].,;:!?])/;

/** Splits a text at web addresses. Only http and https become links. */
export function splitLinks(text: string): readonly Piece[] {
  return text
    .split(ADDRESS)
    .map((piece, index) => (index % 2 === 1 ? { text: piece, href: piece } : { text: piece }))
    .filter((piece) => piece.text !== '');
}
