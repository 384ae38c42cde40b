import type { Ask, Choice } from '../conversation/utterance';

/** An address that looks like a slip, and the ones that may have been meant. */
export interface DoubtfulAddress {
  readonly typed: string;
  readonly meant: readonly string[];
}

const AS_TYPED = { label: 'form:asTyped', alike: 'alike:asTyped' } as const;

/** Whether this choice is the one that what was typed is right. */
export const isAsTyped = ({ label }: Choice): boolean => label === AS_TYPED.label;

/** What is offered at the doubt: each address that may have been meant by its domain, and the one that was typed. */
export function addressChoices({ typed, meant }: DoubtfulAddress): readonly Choice[] {
  const values = { typed, meant: { list: meant } };
  return [
    ...meant.map((value): Choice => {
      const domain = value.slice(value.lastIndexOf('@') + 1);
      return { value, label: 'form:addressMeant', values: { ...values, domain } };
    }),
    { value: typed, ...AS_TYPED },
  ];
}

/** Asks whether another address was meant, in place of the question for one. */
export function askWhether(doubted: DoubtfulAddress, { input }: Ask): Ask {
  const { typed, meant } = doubted;
  return {
    kind: 'ask',
    key: 'form:refusal.doubtfulEmail',
    input,
    values: { typed, meant: { list: meant } },
    choices: addressChoices(doubted),
  };
}
