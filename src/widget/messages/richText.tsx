import { splitLinks } from './links';
import type { Words } from '../chat/words';

/** Receipt and draft numbers, such as 7KQ-M2XD-9RA: to be read in one piece. */
const NUMBER = /(\b[2-9A-Z]{3,4}(?:-[2-9A-Z]{3,4}){1,2}\b)/;

function Plain({ text }: { readonly text: string }) {
  return text.split(NUMBER).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span class="whole" key={index}>
        {piece}
      </span>
    ),
  );
}

/** A text of the desk: line breaks as they are, web addresses open in a new tab. */
export function RichText({ text, words }: { readonly text: string; readonly words: Words }) {
  return (
    <p class="text">
      {splitLinks(text).map(({ text: piece, href }, index) =>
        href === undefined ? (
          <Plain key={index} text={piece} />
        ) : (
          <a key={index} href={href} target="_blank" rel="noopener noreferrer">
            {piece}
            <span class="said"> {words.quote.newTab}</span>
          </a>
        ),
      )}
    </p>
  );
}
