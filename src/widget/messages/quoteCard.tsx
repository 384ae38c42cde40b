import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RenderedQuote } from '../../domain/conversation/rendered';
import { Icon } from '../chat/icons';
import type { Words } from '../chat/words';

/** Whether a text is longer than the few lines shown of it; measured, since lines depend on the window. */
function useOverflow(text: string) {
  const ref = useRef<HTMLQuoteElement>(null);
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      if (element.classList.contains('folded')) setOverflows(element.scrollHeight > element.clientHeight + 2);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
    };
  }, [text]);
  return { ref, overflows };
}

/** A provision of the policy, or the part of it that answers, word for word, with its source. */
export function QuoteCard({ quote, words }: { readonly quote: RenderedQuote; readonly words: Words }) {
  const { ref, overflows } = useOverflow(quote.text);
  const [whole, setWhole] = useState(false);
  const folded = !whole && quote.best === undefined;
  return (
    <figure class="card quote">
      <p class="quote-heading" lang={quote.language}>
        {quote.heading}
      </p>
      <blockquote ref={ref} class={folded ? 'text folded' : 'text'} lang={quote.language} cite={quote.path}>
        <Wording quote={quote} whole={whole} />
      </blockquote>
      {(overflows || quote.whole !== undefined) && (
        <button
          type="button"
          class="plain"
          aria-expanded={whole}
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {whole ? words.quote.less : words.quote.more}
        </button>
      )}
      <figcaption>
        <span class="source" lang={quote.language}>
          {quote.source}
        </span>
        <a href={quote.path} target="_blank" rel="noopener">
          {words.quote.open}
          <span class="said"> {words.quote.newTab}</span>
          <Icon name="open" />
        </a>
      </figcaption>
    </figure>
  );
}

/** The text with the sentence marked that answers best; in the whole provision it is the same sentence. */
function Wording({ quote, whole }: { readonly quote: RenderedQuote; readonly whole: boolean }) {
  const { best = { from: 0, to: 0 }, text } = quote;
  const shown = whole ? (quote.whole ?? text) : text;
  const sentence = text.slice(best.from, best.to);
  if (sentence === '' || sentence === shown) return <>{shown}</>;
  const at = whole ? shown.indexOf(sentence) : best.from;
  return (
    <>
      {shown.slice(0, at)}
      <mark>{sentence}</mark>
      {shown.slice(at + sentence.length)}
    </>
  );
}
