import type { BotFrameworkAccess, LineAccess } from '../channels/channel';
import { type Connected, connectChannels } from '../channels/connectChannels';
import type { Settings } from '../config/settings';
import { present } from '../domain/present';
import type { Hearing } from './composeDesk';
import type { Opened } from './openStores';

interface Around extends Pick<Opened, 'stores' | 'masterKey'> {
  readonly settings: Settings;
  readonly publicUrl: string;
  readonly trusts: (origin: string | undefined) => boolean;
  /** The stand-in of LINE that a demo is tried on. */
  readonly tried?: LineAccess;
}

/** Opens every channel on a desk that is ready to hear them. */
export function connectDesk({ stores, masterKey, settings, publicUrl, trusts, tried }: Around) {
  return (desk: Hearing): Connected =>
    connectChannels({
      ...stores,
      ...desk,
      publicUrl,
      trusts,
      defaultLanguage: settings.DEFAULT_LANGUAGE,
      keyFor: (purpose) => masterKey.derive(purpose),
      botFramework: botFrameworkAccess(settings),
      line: lineAccess(settings) ?? tried,
    });
}

/** The door is open by setting, else wherever its callers can be told apart or are all on this machine. */
function botFrameworkAccess(settings: Settings): BotFrameworkAccess {
  const { MICROSOFT_APP_ID: appId, MESSAGES_ENDPOINT: endpoint, NODE_ENV } = settings;
  const byItself = appId !== undefined || NODE_ENV !== 'production';
  return present({
    open: endpoint === undefined ? byItself : endpoint === 'on',
    appId,
    password: settings.MICROSOFT_APP_PASSWORD,
    tenantId: settings.MICROSOFT_APP_TENANT_ID,
  });
}

function lineAccess(settings: Settings): LineAccess | undefined {
  const { LINE_CHANNEL_ID: channelId, LINE_CHANNEL_SECRET: channelSecret, LINE_ACCESS_TOKEN } = settings;
  if (channelId === undefined || channelSecret === undefined) return undefined;
  return { channelId, channelSecret, fetch, ...present({ accessToken: LINE_ACCESS_TOKEN }) };
}
