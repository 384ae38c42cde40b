import { splitLinks } from './links';
import type { Words } from './words';

/** A text of the desk: line breaks as they are, web addresses open in a new tab. */
export function RichText({ text, words }: { readonly text: string; readonly words: Words }) {
  return (
    <p class="text">
      {splitLinks(text).map(({ text: piece, href }, index) =>
        href === undefined ? (
          piece
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
