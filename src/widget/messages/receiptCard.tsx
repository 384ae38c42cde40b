import { useState } from 'preact/hooks';
import { Icon } from '../chat/icons';
import type { Words } from '../chat/words';

interface Props {
  readonly number: string;
  readonly lead: string;
  readonly words: Words;
}

function CopyButton({ number, words }: { readonly number: string; readonly words: Words }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(number).then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return (
    <>
      <button type="button" class="plain" onClick={copy}>
        {words.receipt.copy}
      </button>
      <span class="copied" role="status">
        {copied && <Icon name="check" />}
        {copied && words.receipt.copied}
      </span>
    </>
  );
}

/** The receipt number, to be read out, written down or copied. */
export function ReceiptCard({ number, lead, words }: Props) {
  // Only where the page may write to the clipboard at all.
  const canCopy = typeof navigator !== 'undefined' && 'clipboard' in navigator;
  return (
    <div class="card receipt">
      <p class="text lead">{lead}</p>
      <p class="receipt-label">{words.receipt.label}</p>
      <p class="number">{number}</p>
      {canCopy && <CopyButton number={number} words={words} />}
    </div>
  );
}
