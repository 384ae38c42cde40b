import { namesAllData } from '../recognition/choices/allData';
import { namesTrade, saysForOneself } from '../recognition/choices/forOneself';
import { namesChoice, toldChoice } from '../recognition/choices/choice';
import { clientNamed, speaksOfClient } from '../recognition/names/client';
import { nameBesideSelf, othersNameIn } from '../recognition/names/namesIn';
import { looksLikeQuestion } from '../recognition/wishes/question';
import { parentNamed, saysParent } from '../recognition/names/parent';
import { sentencesOf } from '../recognition/text/sentences';
import type { Answers, Field } from '../domain/form/form';
import { maskText } from '../domain/form/mask';
import { accept, refuse } from '../domain/outcome';
import { present } from '../domain/present';
import { dateWithin } from '../recognition/dates/dateWithin';
import { needsFurigana } from '../recognition/names/furigana';
import { evidenceField, heirEvidenceField } from './evidenceFields';
import { choiceField, contactField, dateField } from './fields';
import { furiganaField, nameField } from './nameFields';
import { choicesOf, wordsOf } from './questionWords';

/** The law protects people: whoever asks for a company asks for what is kept of themselves there, and by their own name. */
const forOneself = ({ who }: Answers) => who === 'self' || who === 'company';
const forAnother = (answers: Answers) => answers['who'] !== undefined && !forOneself(answers);
const statutory = ({ who }: Answers) => who === 'statutory';
/** Said where the address for the code was asked for: the answer is there before its question could be. */
const hasNoMail = ({ mail }: Answers) => mail === 'none';
const inKanji = (name: unknown) => typeof name === 'string' && needsFurigana(name);

const WHOM = choicesOf('who', ['self', 'company', 'statutory', 'appointed', 'heir']);
const WHO = choiceField(wordsOf('who'), WHOM);
const HEIR = choicesOf('who', ['heir']);

/** Whoever asks how long "my data" is kept does not say for whom they ask. */
const withoutAskedData = (typed: string): string =>
  looksLikeQuestion(typed) ? typed.replace(OWN_DATA, ' ') : typed;
const OWN_DATA =
  /\bm[yi] (?:own |personal )?(?:data|infos?|informations?|details|records?|file)\b|(?:私|自分|わたし)の(?:個人)?(?:情報|データ|記録)/giu;

/** Whoever names themselves a parent, or says that it is their own. */
const toldOfOneself = (piece: string): 'statutory' | 'self' | undefined =>
  parentNamed(piece) !== undefined ? 'statutory' : saysForOneself(piece) ? 'self' : undefined;

/** For whom somebody asks, often told with a name: "me Otieno", "the client is Hassan Abdi". */
const whoField: Field<string> = {
  ...WHO,
  read(typed, reading) {
    if (saysForOneself(typed)) return accept('self');
    if (namesTrade(typed) && !namesChoice(WHOM, typed, reading.labels)) return refuse('notAChoice');
    const chosen = WHO.read(withoutAskedData(typed), reading);
    if (chosen.ok) return chosen;
    if (parentNamed(typed) !== undefined) return accept('statutory');
    return nameBesideSelf(typed) === undefined ? chosen : accept('self');
  },
  findIn(piece, reading, standing) {
    if (namesTrade(piece)) return undefined;
    const told = standing === 'named' ? undefined : toldOfOneself(piece);
    if (told !== undefined) return told;
    const found = WHO.findIn?.(withoutAskedData(piece), reading, standing);
    if (found !== undefined || standing === 'named') return found;
    return nameBesideSelf(piece) === undefined ? undefined : 'self';
  },
  tells: (piece) =>
    present({
      name: nameBesideSelf(piece),
      personName: othersNameIn(piece, { open: false }) ?? clientNamed(piece),
      representativeName: parentNamed(piece),
      relation: saysParent(piece) ? 'parent' : undefined,
      // Whoever answers with "all of my data" asks for their own, and has said which.
      data: namesAllData(piece) ? ['all'] : undefined,
    }),
  // Whoever tells of a death with the wish asks for somebody who has died, and whoever speaks of a client, for that one.
  findInWish(wished, { labels }) {
    const died = sentencesOf(wished).some((sentence) => toldChoice(HEIR, sentence, labels) !== undefined);
    if (died) return 'heir';
    return speaksOfClient(wished) ? 'appointed' : undefined;
  },
};

const PERSON_NAME = nameField(wordsOf('personName'), { askedWhen: forAnother });

const SAYS_BIRTH = /\bborn\b|\bbirth|\bdob\b|生まれ|うまれ|誕生日|生年月日/iu;

/** Asked of children and wards only; whoever tells that of somebody else has told it. */
const personBirth: Field<string> = {
  ...dateField(wordsOf('personBirth'), {
    askedWhen: (answers) =>
      statutory(answers) || (forAnother(answers) && answers['personBirth'] !== undefined),
  }),
  findIn: (piece, reading, standing) =>
    standing === 'open' || SAYS_BIRTH.test(piece) ? dateWithin(piece, reading)?.date : undefined,
  mask: maskText,
};

/**
 * Who asks: the person (本人), a statutory representative (法定代理人), an appointed agent (任意代理人), or a member of
 * the family of somebody who has died. APPI Art. 37(3); Cabinet Order Art. 13. Only the names that fit are asked.
 */
export const WHO_FIELDS = {
  mail: choiceField(
    { label: 'form:email', ask: 'identity:askEmail', example: 'inquiry:email.example' },
    [{ value: 'none', label: 'identity:noEmail' }],
    { askedWhen: hasNoMail },
  ),
  contact: contactField(wordsOf('contact'), { askedWhen: hasNoMail }),
  who: whoField,
  relation: choiceField(
    wordsOf('relation'),
    choicesOf('relation', ['parent', 'guardianOfMinor', 'guardianOfAdult']),
    { askedWhen: statutory },
  ),
  representativeName: nameField(wordsOf('representativeName'), { askedWhen: forAnother }),
  name: nameField(wordsOf('name'), { askedWhen: forOneself }),
  personName: {
    ...PERSON_NAME,
    read: (typed, reading) => {
      const named = othersNameIn(typed, { open: false });
      return named === undefined ? PERSON_NAME.read(typed, reading) : accept(named);
    },
    findIn: (piece, _reading, standing) => othersNameIn(piece, { open: standing === 'open' }),
    findInWish: (wished) => clientNamed(wished),
  } satisfies Field<string>,
  furigana: furiganaField(wordsOf('furigana'), {
    optional: true,
    askedWhen: ({ name, personName }) => inKanji(name) || inKanji(personName),
  }),
  personBirth,
  knownBy: contactField(wordsOf('knownBy'), { optional: true, askedWhen: forAnother }),
  evidence: evidenceField,
  heirEvidence: heirEvidenceField,
};
