import { createTransport } from 'nodemailer';
import type { SendMail } from '../ports/mailbox';

interface SmtpOptions {
  /** smtp:// or smtps:// with user and password where the server wants them. */
  readonly url: string;
  /** The sender, e.g. `Privacy desk <privacy@example.com>`. */
  readonly from: string;
  /** How long the server may say nothing (ms). */
  readonly timeoutMs?: number;
}

/** Below the ten seconds that one call of the outbox may take, so that a silent server is named by its own error. */
const TIMEOUT_MS = 8000;

/** Sends through a mail server. The message id stays the same on every try, so that a repetition can be dropped. */
export function createSmtp({ url, from, timeoutMs = TIMEOUT_MS }: SmtpOptions): SendMail {
  const timeouts = {
    dnsTimeout: timeoutMs,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  };
  const transport = createTransport(url, { from, disableFileAccess: true, disableUrlAccess: true });
  // What stands beside a URL is dropped, and the options of the transport itself do not reach its connections.
  const { transporter } = transport as unknown as { readonly transporter: { readonly options: object } };
  Object.assign(transporter.options, timeouts);
  const host = new URL(url).hostname;
  return async ({ id, to, subject, text, leaveUrl }) => {
    const headers = {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(leaveUrl === undefined ? {} : oneClick(leaveUrl)),
    };
    await transport.sendMail({
      to: { name: '', address: forServers(to) },
      subject,
      text,
      messageId: `<${id}@${host}>`,
      headers,
    });
  };
}

/** A local part as RFC 5321 (4.1.2) has it without quotation marks. */
const DOT_STRING = /^[^.]+(?:\.[^.]+)*$/u;

/**
 * The address as servers take it. Carriers in Japan gave out `taro..y@` and `taro.@` for years: dots like these are an
 * error between servers unless the part before the @ is quoted, and that means the same mailbox.
 */
function forServers(address: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  return DOT_STRING.test(local) ? address : `"${local}"${address.slice(at)}`;
}

/** RFC 8058: the mail program's own button sends a POST to the address. */
function oneClick(leaveUrl: string): Readonly<Record<string, string>> {
  return { 'List-Unsubscribe': `<${leaveUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
