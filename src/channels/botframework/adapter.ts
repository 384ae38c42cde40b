import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';
import type { Json } from '../../domain/json';
import type { BotFrameworkAccess } from '../channel';
import type { PostedActivity } from './postedActivity';

/** What the channel gets for an activity; `unauthorised` when its token is none of the Bot Framework's. */
type MessageAnswer = { readonly status: number; readonly body?: Json } | 'unauthorised';

/** What the SDK says of an invoke that no bot answers. It is no fault of the desk, which has no ear for invokes. */
const NOBODY_ANSWERS = 501;

/**
 * CloudAdapter without its own HTTP handling, which prints errors with all they hold and sends their messages out.
 * Whatever else goes wrong is thrown, for the server to log by its id and answer with a sentence.
 */
export class DeskAdapter extends CloudAdapter {
  async answer(
    authorization: string,
    activity: PostedActivity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<MessageAnswer> {
    try {
      const answer = await this.processActivity(authorization, activity as unknown as Activity, turn);
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

/** The Bot Framework's side of the desk. Without an app id it checks no token, which only a desk on this machine may do. */
export function createBotAdapter({
  appId,
  password,
  tenantId,
}: Omit<BotFrameworkAccess, 'open'>): DeskAdapter {
  const adapter = new DeskAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: appId ?? '',
      MicrosoftAppPassword: password ?? '',
      MicrosoftAppType: tenantId === undefined ? 'MultiTenant' : 'SingleTenant',
      MicrosoftAppTenantId: tenantId ?? '',
    }),
  );
  adapter.onTurnError = (_context, error) => Promise.reject(error); // the server answers for it
  return adapter;
}
