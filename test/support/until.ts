import type { OpenDesk } from './openDesk';

/** The first answer that is not undefined, asked for again and again for some seconds. */
export async function until<T>(ask: () => Promise<T | undefined>, patience = 5000): Promise<T> {
  for (let waited = 0; waited < patience; waited += 20) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`It did not happen within ${patience} ms.`);
}

/** The one-time code in the subject of a mail: six digits, or ten letters and digits. */
export const codeIn = (subject = '') => /\d{6}|[0-9A-Z]{5}-[0-9A-Z]{5}/u.exec(subject)?.[0];

/** The newest code that was mailed to this address. */
export function codeFor({ desk, stores }: OpenDesk, address: string): Promise<string> {
  desk.outbox.wake();
  return until(async () => {
    const mails = await stores.mailbox.list(100);
    const mail = mails.find(({ to, id }) => to === address && id.startsWith('code.'));
    return codeIn(mail?.subject);
  });
}
