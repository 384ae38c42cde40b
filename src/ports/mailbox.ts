/** A mail as it leaves. `id` lets the receiver drop a repetition (it becomes the Message-ID). */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where one stops mails of this kind, by one click (RFC 8058). */
  readonly leaveUrl?: string;
}

/** Delivers one mail or throws with the reason. */
export type SendMail = (mail: Mail) => Promise<void>;

/** The built-in mailbox of the demo, in place of a mail server. */
export interface Mailbox {
  put(mail: Mail, now: number): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<readonly (Mail & { readonly at: number })[]>;
}
