import type { Channel } from '../channel';
import { showNumbered } from '../showPlain';
import { createBotAdapter } from './adapter';
import { messagesDoor } from './door';
import { createHearMessage } from './hear';
import { createSend } from './send';
import { BOT_FRAMEWORK_TRAITS } from './traits';

/** The Bot Framework: the door and the line of every channel that it carries. */
export const botFramework: Channel = {
  traits: BOT_FRAMEWORK_TRAITS,
  show: showNumbered,
  connect(parts) {
    const { open, appId, ...credentials } = parts.botFramework;
    const anonymous = appId === undefined;
    const adapter = createBotAdapter(anonymous ? {} : { appId, ...credentials });
    const hear = createHearMessage(parts);
    const door = messagesDoor({
      handle: (authorization, activity) => adapter.answer(authorization, activity, hear),
      anonymous,
    });
    return { doors: open ? [door] : [], send: createSend(adapter, appId ?? '', parts.showOn) };
  },
};
