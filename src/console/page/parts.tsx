import type { ComponentChildren } from 'preact';
import { dayIn, machineTime, momentIn } from './times';
import { typedText } from './typedText';
import type { Page, StaffPage } from './page';
import type { Words } from '../../i18n/translator';
import type { ChangeRefusal } from '../../usecases/staff/changeTicket';

/** An instant (ms) in words, Japan time. */
export function Moment({ words, at }: { readonly words: Words; readonly at: number }) {
  return <time dateTime={machineTime(at)}>{momentIn(words.language, at)}</time>;
}

/** A calendar date (YYYY-MM-DD) in words. */
export function Day({ words, date }: { readonly words: Words; readonly date: string }) {
  return <time dateTime={date}>{dayIn(words.language, date)}</time>;
}

/** What somebody else typed: kept apart from the text around it, whichever way it is written. */
export function Typed({ text }: { readonly text: string }) {
  return (
    <bdi class="typed" dir="auto">
      {typedText(text)}
    </bdi>
  );
}

interface FormProps {
  readonly page: StaffPage;
  readonly action: string;
  readonly class?: string;
  readonly id?: string;
  readonly role?: 'search';
  readonly children: ComponentChildren;
}

/** A form of somebody who is signed in. */
export function StaffForm({ page, action, children, ...rest }: FormProps) {
  return (
    <form method="post" action={action} {...rest}>
      <input type="hidden" name="csrf" value={page.session.csrf} />
      {children}
    </form>
  );
}

/** Says beneath a field what is wrong with it; the field names it as its description. */
export function FieldError({ words, id, reason }: FieldErrorProps) {
  if (reason === undefined) return null;
  return (
    <p class="field-error" id={id}>
      {words.text(`console:refusal.${reason}`)}
    </p>
  );
}

interface FieldErrorProps {
  readonly words: Words;
  readonly id: string;
  readonly reason: ChangeRefusal | undefined;
}

interface NoticeProps {
  readonly kind: 'good' | 'wrong' | 'plain';
  readonly children: ComponentChildren;
}

/** A sentence or two that should be seen first; what went wrong is read out at once. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={kind === 'wrong' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** The current page, or a link to another. */
export function NavLink({
  page,
  href,
  label,
}: {
  readonly page: Page;
  readonly href: string;
  readonly label: string;
}) {
  const [current] = page.path.split('?', 1);
  return (
    <a href={href} {...(current === href ? { 'aria-current': 'page' as const } : {})}>
      {label}
    </a>
  );
}
