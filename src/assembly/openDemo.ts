import type { Desk } from './composeDesk';
import type { Settings } from '../config/settings';
import type { Demo } from '../console/consoleOptions';
import { talkToDesk } from './seedDesk';
import type { MasterKey } from '../secrets/masterKey';
import { isProduction } from './startChecks';
import { createDemoEntrance } from '../usecases/staff/enterDemo';

interface DemoMeans {
  readonly settings: Settings;
  readonly desk: Desk;
  readonly masterKey: MasterKey;
}

/** What a demo has besides a desk; undefined in production. */
export function openDemo({ settings, desk, masterKey }: DemoMeans): Demo | undefined {
  if (isProduction(settings)) return undefined;
  const { staff, audit, random } = desk.stores;
  const sessionKey = masterKey.derive('staff-session');
  return {
    entrance: createDemoEntrance({ staff, audit, random, sessionKey }),
    ...(settings.SMTP_URL === undefined ? { seed: () => talkToDesk(desk) } : {}),
  };
}
