import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons';
import type { Words } from './words';

interface Props {
  readonly said: Pick<Words['closed'], 'title' | 'text'>;
  readonly again: string;
  readonly restart: () => void;
}

/** After the end, by whomever: says so, and offers a new chat. */
export function OverScreen({ said, again, restart }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="over">
      <span class="mark large">
        <Icon name="check" />
      </span>
      <h2 ref={heading} tabIndex={-1}>
        {said.title}
      </h2>
      <p>{said.text}</p>
      <button type="button" class="filled" onClick={restart}>
        {again}
      </button>
    </div>
  );
}
