import type { Choice } from '../domain/conversation/utterance';
import type { Answers, Field } from '../domain/form/form';
import { accept } from '../domain/outcome';
import { choiceField } from './fields';
import { wordsOf } from './questionWords';

const EVIDENCE = {
  familyRegister: {
    value: 'familyRegister',
    label: 'question:evidence.familyRegister',
    alike: 'alike:evidence.familyRegister',
  },
  residenceRecord: {
    value: 'residenceRecord',
    label: 'question:evidence.residenceRecord',
    alike: 'alike:evidence.residenceRecord',
  },
  birthCertificate: {
    value: 'birthCertificate',
    label: 'question:evidence.birthCertificate',
    alike: 'alike:evidence.birthCertificate',
  },
  courtDecision: {
    value: 'courtDecision',
    label: 'question:evidence.courtDecision',
    alike: 'alike:evidence.courtDecision',
  },
  guardianRegister: {
    value: 'guardianRegister',
    label: 'question:evidence.guardianRegister',
    alike: 'alike:evidence.guardianRegister',
  },
  letterOfAuthority: {
    value: 'letterOfAuthority',
    label: 'question:evidence.letterOfAuthority',
    alike: 'alike:evidence.letterOfAuthority',
  },
  powerOfAttorney: {
    value: 'powerOfAttorney',
    label: 'question:evidence.powerOfAttorney',
    alike: 'alike:evidence.powerOfAttorney',
  },
  will: { value: 'will', label: 'question:evidence.will', alike: 'alike:evidence.will' },
  deathCertificate: {
    value: 'deathCertificate',
    label: 'question:evidence.deathCertificate',
    alike: 'alike:evidence.deathCertificate',
  },
  later: { value: 'later', label: 'question:evidence.later', alike: 'alike:evidence.later' },
} as const satisfies Readonly<Record<string, Choice>>;

const { familyRegister, residenceRecord, birthCertificate, courtDecision, guardianRegister, later } =
  EVIDENCE;
const { letterOfAuthority, powerOfAttorney, will, deathCertificate } = EVIDENCE;

const OF_HEIRS: readonly Choice[] = [familyRegister, will, deathCertificate, later];
/** What shows that somebody may ask for another person, by what they are to that person. */
const EVIDENCE_OF: Readonly<Record<string, readonly Choice[]>> = {
  parent: [familyRegister, residenceRecord, birthCertificate, later],
  guardianOfMinor: [familyRegister, courtDecision, later],
  guardianOfAdult: [guardianRegister, courtDecision, later],
  appointed: [letterOfAuthority, powerOfAttorney, later],
};

function evidenceFor({ who, relation }: Answers): readonly Choice[] {
  const kind = who === 'statutory' ? relation : who;
  return typeof kind === 'string' ? (EVIDENCE_OF[kind] ?? []) : [];
}

const EVIDENCE_NAMED = choiceField(wordsOf('evidence'), Object.values(EVIDENCE), {
  toldWithin: true,
  askedWhen: ({ who }) => who === 'appointed' || who === 'statutory',
  offered: evidenceFor,
});
const NOT_NOTARISED =
  /\b(?:not|never|isn't|wasn't|hasn't)(?: yet)?(?: been)? notari[sz]ed\b|\bun-?notari[sz]ed\b|\b(?:without|no) (?:a )?notar\w+|公証(?:は|を)?(?:受けて|して|されて)?い?(?:ない|ません)/iu;

/** 差し支えございません has the word of having none, and says nothing of papers. */
const NO_MATTER =
  /(?:差し支え|差支え|問題|相違|間違い|異存|異議|取引|覚え|心当たり)(?:は|が|も)?[^。]{0,8}(?:ない|ません)/u;

/** What shows that somebody may ask for another person; named beside what it is not: "though it has not been notarised". */
export const evidenceField: Field<string> = {
  ...EVIDENCE_NAMED,
  read: (typed, reading) =>
    NOT_NOTARISED.test(typed) ? accept('letterOfAuthority') : EVIDENCE_NAMED.read(typed, reading),
  findIn(piece, reading, standing) {
    if (NOT_NOTARISED.test(piece)) return 'letterOfAuthority';
    return NO_MATTER.test(piece) ? undefined : EVIDENCE_NAMED.findIn?.(piece, reading, standing);
  },
  joins: (_named, said) => said,
};

/** What shows that somebody of the family asks for one who has died. */
export const heirEvidenceField = choiceField(wordsOf('heirEvidence'), OF_HEIRS, {
  toldWithin: true,
  askedWhen: ({ who }) => who === 'heir',
});
