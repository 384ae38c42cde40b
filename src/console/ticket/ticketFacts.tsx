import { REQUEST_TYPES } from '../../domain/request/requestType';
import { suitOf } from '../../domain/request/suitDate';
import { domainNote } from './domainNote';
import { languageNameIn, nameOf } from '../page/page';
import type { TicketPage } from './ticketPage';
import { dayIn, momentIn } from '../page/times';
import { typedText } from '../page/typedText';
import { Moment } from '../page/parts';

/** Who the person is shown to be and how, with nothing added to it. */
export function Identity(ticket: TicketPage) {
  const { words } = ticket.page;
  return (
    <section class="card" aria-labelledby="identity">
      <h2 id="identity">{words.text('console:identity.title')}</h2>
      {identityIn(ticket).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

function identityIn(ticket: TicketPage): readonly string[] {
  const { page, view } = ticket;
  const { words } = page;
  const { identity } = view;
  if (identity.kind === 'notAsked') return [words.text('console:identity.notAsked')];
  if (identity.kind === 'leftToStaff') return [words.text('console:identity.leftToStaff'), matchIn(ticket)];
  const at = momentIn(words.language, identity.confirmedAt);
  const holds = { address: typedText(identity.address), at };
  const caution = view.match === undefined ? [words.text('console:identity.codeOnly')] : [];
  const look = domainNote(words, identity.address);
  return [words.text('console:identity.holdsMailbox', holds), ...look, matchIn(ticket), ...caution];
}

function matchIn({ page, view: { match } }: TicketPage): string {
  const { words } = page;
  if (match === undefined) return words.text('console:identity.notMatched');
  return words.text('console:identity.matched', {
    compared: { list: match.compared.map((kind) => ({ key: `request:matched.${kind}` as const })) },
    name: nameOf(page, match.by),
    at: momentIn(words.language, match.at),
  });
}

/** Where what staff write will be read. */
export function WaysToAnswer(ticket: TicketPage) {
  const { words } = ticket.page;
  return (
    <section class="card" aria-labelledby="ways">
      <h2 id="ways">{words.text('console:ways.title')}</h2>
      {waysIn(ticket).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

/** The sentence that says where an answer written now will be read. */
export function whereTold({ page: { words }, view: { ways } }: TicketPage): string {
  const { told, shown, mailTo } = ways;
  const mailed = mailTo !== undefined;
  if (told !== undefined)
    return words.text(mailed ? 'console:reply.where.chatAndMail' : 'console:reply.where.chat');
  if (mailed) return words.text('console:reply.where.mail');
  return words.text(shown > 0 ? 'console:reply.where.shown' : 'console:reply.where.nowhere');
}

function waysIn(ticket: TicketPage): readonly string[] {
  const { words } = ticket.page;
  const { mailTo, asked } = ticket.view.ways;
  const sentences: string[] = [];
  if (asked === 'phone' || asked === 'post' || asked === 'none')
    sentences.push(words.text(`console:ways.${asked}`));
  sentences.push(...chatsIn(ticket));
  if (mailTo !== undefined) {
    const address = typedText(mailTo);
    sentences.push(words.text('console:ways.mail', { address }), ...domainNote(words, mailTo));
  }
  return sentences.length === 0 ? [words.text('console:ways.nowhere')] : sentences;
}

function chatsIn({ page: { words, traitsOf }, view: { ways } }: TicketPage): readonly string[] {
  const { told, shown } = ways;
  if (told === undefined) return shown === 0 ? [] : [words.text('console:ways.onlyShown')];
  const here = words.text('console:ways.told', { channel: { key: traitsOf(told).label } });
  return shown === 0 ? [here] : [here, words.counted('console:ways.shown', shown)];
}

/** The dates that count and what the law says of this type. */
export function Facts(ticket: TicketPage) {
  const { page, view } = ticket;
  const { words } = page;
  const { line, notice } = view;
  const shown = {
    version: notice.version,
    language: languageNameIn(words, notice.language),
    at: momentIn(words.language, notice.at),
  };
  const rows = [
    ['article', articleIn(ticket)],
    ['received', <Moment words={words} at={line.receivedAt} />],
    ['complete', <Moment words={words} at={line.completeAt} />],
    ['suit', suitIn(ticket)],
    ['fee', words.text(feeKey(ticket))],
    ['notice', words.text('console:facts.noticeShown', shown)],
    ['policy', words.text('console:facts.policyVersion', { version: view.policyVersion })],
    ['channel', words.text(page.traitsOf(line.channel).label)],
    ['language', languageNameIn(words, line.language)],
  ] as const;
  return (
    <section class="card" aria-labelledby="facts">
      <h2 id="facts">{words.text('console:facts.title')}</h2>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{words.text(`console:facts.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** `33(1)` → article 33, paragraph 1; `35(1)(5)` → article 35, paragraphs 1 and 5. */
function articleIn({ page: { words }, view: { line } }: TicketPage): string {
  const { law, article: cited = '' } = REQUEST_TYPES[line.type];
  const [article, ...paragraphs] = cited.match(/\d+/gu) ?? [];
  if (article === undefined) return words.text('console:facts.articleNone');
  if (paragraphs.length === 0) return words.text('console:facts.articleOf', { article });
  const list = paragraphs.map((paragraph) => ({
    key: 'console:facts.paragraph' as const,
    values: { paragraph },
  }));
  const key = law === undefined ? 'console:facts.paragraphOf' : 'console:facts.paragraphOfMailAct';
  return words.text(key, { article, paragraphs: { list } });
}

function suitIn({ page: { words }, view: { line } }: TicketPage): string {
  const { is, from } = suitOf(line);
  return words.text(
    `console:facts.suit${is}`,
    from === undefined ? {} : { date: dayIn(words.language, from) },
  );
}

function feeKey({ view: { line } }: TicketPage) {
  return REQUEST_TYPES[line.type].feeAllowed ? 'console:facts.feeAllowed' : 'console:facts.feeNotAllowed';
}
