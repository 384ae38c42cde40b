import type { Locale } from '../locales';
import type { Values } from '../src/domain/conversation/utterance';
import type { DeskSettings } from '../src/ports/settings';

/** What the notice says about this company; what is not announced is said to be not announced. */
export function noticeValues(settings: DeskSettings, language: Locale): Values {
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
