import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { DeskAdapter } from '../bot/deskAdapter';
import type { Settings } from '../config/settings';

type Credentials = Partial<
  Pick<Settings, 'MICROSOFT_APP_ID' | 'MICROSOFT_APP_PASSWORD' | 'MICROSOFT_APP_TENANT_ID'>
>;

/** The Bot Framework's door. Without an app id it checks no token, which only a desk on this machine may do. */
export function createBotAdapter(settings: Credentials): DeskAdapter {
  const { MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD, MICROSOFT_APP_TENANT_ID } = settings;
  const adapter = new DeskAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: MICROSOFT_APP_ID ?? '',
      MicrosoftAppPassword: MICROSOFT_APP_PASSWORD ?? '',
      MicrosoftAppType: MICROSOFT_APP_TENANT_ID === undefined ? 'MultiTenant' : 'SingleTenant',
      MicrosoftAppTenantId: MICROSOFT_APP_TENANT_ID ?? '',
    }),
  );
  adapter.onTurnError = (_context, error) => Promise.reject(error); // the server answers for it
  return adapter;
}

/** Whether `/api/messages` is open: by setting, else wherever its callers can be told apart or are all on this machine. */
export function messagesOpen({ MESSAGES_ENDPOINT, MICROSOFT_APP_ID, NODE_ENV }: Settings): boolean {
  if (MESSAGES_ENDPOINT !== undefined) return MESSAGES_ENDPOINT === 'on';
  return MICROSOFT_APP_ID !== undefined || NODE_ENV !== 'production';
}
