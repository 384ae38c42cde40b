import type { Locale } from '../../../locales';
import type { Values } from './utterance';

/** Who gives a second opinion on questions about the policy, where, and on what ground, as customers are told. */
export interface SecondOpinionGiver {
  readonly provider: Readonly<Record<Locale, string>>;
  readonly country: Readonly<Record<Locale, string>>;
  /** What each one means in law is told at the setting `ENDPOINT_LEGAL_BASIS`. */
  readonly basis: 'in-house' | 'entrustment' | 'equivalent-country' | 'equivalent-measures';
}

/** The values of `desk:secondOpinion.short` and `.full` (APPI Art. 21 and 28). */
export function secondOpinionValues(giver: SecondOpinionGiver, language: Locale): Values {
  return {
    provider: giver.provider[language],
    country: giver.country[language],
    basis: { key: `desk:secondOpinion.basis.${giver.basis}` },
  };
}
