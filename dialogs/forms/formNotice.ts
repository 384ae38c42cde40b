import type { Locale, locales } from '../../locales';
import { secondOpinionValues } from '../../src/domain/conversation/secondOpinionNotice';
import { inDays } from '../../src/domain/conversation/units';
import type { Value, Values } from '../../src/domain/conversation/utterance';
import type { Filling } from '../../src/domain/form/filling';
import type { Form } from '../../src/domain/form/form';
import { present } from '../../src/domain/present';
import { REQUEST_TYPES, type RequestTypeId } from '../../src/domain/request/requestType';
import type { DeskSettings } from '../../src/ports/settings';

/** What the notice says about this company; what is not announced is said to be not announced. */
function noticeValues(form: RequestTypeId, settings: DeskSettings, language: Locale): Values {
  const { company, contactOffice, ticketDays } = settings;
  const { name } = REQUEST_TYPES[form];
  return {
    company: company[language],
    type: { key: name },
    ...(isClaim(form) ? { plain: { key: `request:plain.${form}` } } : {}),
    ticketDays: inDays(ticketDays),
    ...present({ fee: settings.fee?.[language] }),
    feeTold: feeTold(form, settings, language),
    contact:
      contactOffice === undefined
        ? { key: 'form:contactNotStated' }
        : { key: 'form:contactStated', values: { office: contactOffice[language] } },
  };
}

/** Where no amount is published there is nothing to tell, and nothing is asked. APPI Art. 38(1). */
function feeTold(form: RequestTypeId, { fee }: DeskSettings, language: Locale): Value {
  if (!REQUEST_TYPES[form].feeAllowed) return { key: 'form:feeNone' };
  if (fee === undefined) return '';
  return { key: 'form:feeStated', values: { fee: fee[language] } };
}

function isClaim(form: RequestTypeId): form is keyof (typeof locales)['ja']['request']['plain'] {
  return REQUEST_TYPES[form].noticeDuty !== undefined;
}

/**
 * The notice of a form as it is now: its version, which is kept with the request, and what fills it. Whether somebody
 * is asked for a second opinion is a part of both.
 */
export function formNotice(
  { id, version: formVersion }: Pick<Form, 'id' | 'version'>,
  settings: DeskSettings,
  language: Locale,
  policyVersion: string,
): Pick<Filling, 'noticeVersion' | 'noticeValues' | 'alsoNoticed'> {
  const version = `${id}.${formVersion}/${policyVersion}`;
  const values = noticeValues(id, settings, language);
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
