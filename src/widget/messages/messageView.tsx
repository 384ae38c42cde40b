import type { Action, Message } from '../transport/activity';
import { QuoteCard } from './quoteCard';
import { ReceiptCard } from './receiptCard';
import { RichText } from './richText';
import { SummaryCard } from './summaryCard';
import type { Words } from '../chat/words';

interface Props {
  readonly message: Message;
  readonly words: Words;
  /** Given to the newest message only, while it waits for its answer. */
  readonly press?: ((action: Action) => void) | undefined;
}

function DeskBody({ message, words, press }: Props) {
  const { text } = message;
  const { quote, rows, receiptNumber, lead } = message.extras ?? {};
  if (quote)
    return (
      <>
        {lead !== undefined && <p class="lead">{lead}</p>}
        <QuoteCard quote={quote} words={words} />
      </>
    );
  if (rows) return <SummaryCard rows={rows} lead={lead} words={words} press={press} />;
  if (receiptNumber) return <ReceiptCard number={receiptNumber} lead={lead ?? text} words={words} />;
  return <RichText text={text} words={words} />;
}

function StaffBody({ message, words }: Props) {
  const { name = words.staff, text, extras } = message;
  return (
    <>
      <p class="who" aria-hidden="true">
        <span class="badge">{words.staff}</span>
        {name !== words.staff && <span>{name}</span>}
        {extras?.receiptNumber !== undefined && <span class="ref">{extras.receiptNumber}</span>}
      </p>
      <div dir="auto">
        <RichText text={text} words={words} />
      </div>
    </>
  );
}

/** One message, in its own language, with who speaks said to those who cannot see it. */
export function MessageView({ message, words, press }: Props) {
  const { from, text, language } = message;
  const speaker = { desk: words.desk, staff: `${words.staff}:`, customer: words.you }[from];
  return (
    <div class={`message ${from}`}>
      <span class="said">{speaker}</span>
      <div class="body" lang={language}>
        {from === 'customer' && (
          <p class="text" dir="auto">
            {text}
          </p>
        )}
        {from === 'staff' && <StaffBody message={message} words={words} />}
        {from === 'desk' && <DeskBody message={message} words={words} press={press} />}
      </div>
    </div>
  );
}
