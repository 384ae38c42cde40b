import type { Locale } from '../locales';
import { secondOpinionValues } from '../src/domain/conversation/secondOpinionNotice';
import type { Values } from '../src/domain/conversation/utterance';
import type { Filling } from '../src/domain/form/filling';
import type { DeskSettings } from '../src/ports/settings';

/** What the notice says about this company; what is not announced is said to be not announced. */
function noticeValues(settings: DeskSettings, language: Locale): Values {
  const { company, fee, contactOffice, ticketDays } = settings;
  return {
    company: company[language],
    ticketDays: String(ticketDays),
    fee:
      fee === undefined
        ? { key: 'form:feeNotStated' }
        : { key: 'form:feeStated', values: { fee: fee[language] } },
    contact:
      contactOffice === undefined
        ? { key: 'form:contactNotStated' }
        : { key: 'form:contactStated', values: { office: contactOffice[language] } },
  };
}

/**
 * The notice of a form as it is now: its version, which is kept with the request, and what fills it. Whether somebody
 * is asked for a second opinion is a part of both.
 */
export function formNotice(
  settings: DeskSettings,
  language: Locale,
  version: string,
): Pick<Filling, 'noticeVersion' | 'noticeValues' | 'alsoNoticed'> {
  const values = noticeValues(settings, language);
  const { secondOpinion: giver } = settings;
  if (giver === undefined) return { noticeVersion: version, noticeValues: values };
  return {
    noticeVersion: `${version}+second-opinion`,
    noticeValues: values,
    alsoNoticed: {
      kind: 'say',
      key: 'desk:secondOpinion.full',
      values: secondOpinionValues(giver, language),
    },
  };
}
