import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RenderedQuote } from '../domain/conversation/rendered';
import { Icon } from './icons';
import type { Words } from './words';

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

/** A provision of the policy, word for word, with its source. */
export function QuoteCard({ quote, words }: { readonly quote: RenderedQuote; readonly words: Words }) {
  const { ref, overflows } = useOverflow(quote.text);
  const [whole, setWhole] = useState(false);
  const label = whole ? words.quote.less : words.quote.more;
  return (
    <figure class="card quote">
      <p class="quote-heading" lang={quote.language}>
        {quote.heading}
      </p>
      <blockquote ref={ref} class={whole ? 'text' : 'text folded'} lang={quote.language} cite={quote.path}>
        {quote.text}
      </blockquote>
      {overflows && (
        <button
          type="button"
          class="plain"
          aria-expanded={whole}
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {label}
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
