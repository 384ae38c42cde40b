import { type Activity, CloudAdapter, type TurnContext } from 'botbuilder';
import type { Json } from '../domain/json';

/** What the channel gets for an activity; `unauthorised` when its token is none of the Bot Framework's. */
export type MessageAnswer = { readonly status: number; readonly body?: Json } | 'unauthorised';

/** What the SDK says of an invoke that no bot answers. It is no fault of the desk, which has no ear for invokes. */
const NOBODY_ANSWERS = 501;

/**
 * CloudAdapter without its own HTTP handling, which prints errors with all they hold and sends their messages out.
 * Whatever else goes wrong is thrown, for the server to log by its id and answer with a sentence.
 */
export class DeskAdapter extends CloudAdapter {
  async answer(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<MessageAnswer> {
    try {
      const answer = await this.processActivity(authorization, activity, turn);
      const body = answer?.body as Json | undefined;
      const status = statusOf(answer?.status);
      return body === undefined ? { status } : { status, body };
    } catch (error) {
      if (isAuthenticationError(error)) return 'unauthorised';
      throw error;
    }
  }
}

function statusOf(status = 200): number {
  return status === NOBODY_ANSWERS ? 200 : status;
}

/** The SDK does not export the class; its status says the same. */
function isAuthenticationError(error: unknown): boolean {
  const { statusCode } = error as { readonly statusCode?: unknown };
  return statusCode === 401 || statusCode === 403;
}
