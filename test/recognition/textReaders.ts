import { followScript } from '../../dialogs/followLanguage';
import type { DeskTurn } from '../../dialogs/deskTurn';
import { conceptsOf } from '../../src/answers/concepts';
import { withoutCourtesies } from '../../src/answers/courtesies';
import { readLanguage } from '../../src/answers/language';
import { normalise } from '../../src/answers/normalise';
import { tokenise } from '../../src/answers/tokenise';
import { cleanTyped } from '../../src/bot/cleanTyped';
import { hideTyped } from '../../src/bot/hideTyped';
import type { Choice } from '../../src/domain/conversation/utterance';
import { looksLikeDeskNumber, readDeskNumber } from '../../src/domain/deskNumber';
import { sentencesOf } from '../../src/domain/policy/sentences';
import { FORMS } from '../../src/forms';
import { whichNewsWish, readNewsWish } from '../../src/recognition/announce';
import { calledNumbersIn } from '../../src/recognition/calledNumbers';
import { isCardNumber } from '../../src/recognition/cardNumber';
import { checkedNumbersIn } from '../../src/recognition/checkedNumbers';
import {
  begunBy,
  comparable,
  findChoice,
  namesChoice,
  optionsOf,
  readChoice,
} from '../../src/recognition/choice';
import { readChoices } from '../../src/recognition/choices';
import { readCode } from '../../src/recognition/code';
import { lessAndLessPolite, lessPoliteAfterAnswer } from '../../src/recognition/courtesy';
import { readInBothCalendars } from '../../src/recognition/dateInBothCalendars';
import { readDeed } from '../../src/recognition/deed';
import { editDistance } from '../../src/domain/editDistance';
import { isCalledSo } from '../../src/recognition/forbiddenWords';
import { addressesMeant } from '../../src/recognition/mailTypo';
import { isOfRecords } from '../../src/recognition/ownNumbers';
import { withPlainDigits } from '../../src/recognition/plainDigits';
import { withoutMarkup } from '../../src/recognition/markup';
import { saysItIsOther } from '../../src/recognition/saysItIsOther';
import { seenCopy } from '../../src/recognition/seenCopy';
import { withStandIns } from '../../src/recognition/standIns';
import { readCommand } from '../../src/recognition/command';
import { isCorporateNumber } from '../../src/recognition/corporateNumber';
import { countryIn, readCountry } from '../../src/recognition/country';
import { countryOfName, isCountryCode } from '../../src/recognition/countryNames';
import { datesMeant, readDate } from '../../src/recognition/date';
import { readDateBesideItsEra, readDatesWritten, yearOfEra } from '../../src/recognition/dateFormats';
import { digitRunsIn, digitsOfStretch } from '../../src/recognition/digitRuns';
import { readEdit, tellsOfChange } from '../../src/recognition/edit';
import { readEmail } from '../../src/recognition/email';
import { fold, foldPhrase } from '../../src/recognition/fold';
import { foldForMasking } from '../../src/recognition/foldForMasking';
import { hideForbidden } from '../../src/recognition/forbidden';
import { needsFurigana, readFurigana } from '../../src/recognition/furigana';
import { gapExample } from '../../src/recognition/gapExample';
import { insuranceNumbersIn } from '../../src/recognition/insuranceWords';
import { keptItems } from '../../src/recognition/keptItems';
import { phoneReach } from '../../src/recognition/keptPhone';
import { namesLeak } from '../../src/recognition/leak';
import { tellsInEnglish } from '../../src/recognition/leakInEnglish';
import { tellsInJapanese } from '../../src/recognition/leakInJapanese';
import { isLicenceNumber } from '../../src/recognition/licenceNumber';
import { licencesIn } from '../../src/recognition/licenceWords';
import { maskPersonal } from '../../src/recognition/maskPersonal';
import { readName } from '../../src/recognition/name';
import { saysNoMail } from '../../src/recognition/noMail';
import { mayBeNew, mayBeNewMobile, numberAtHome, numberWithCode } from '../../src/recognition/numberingPlans';
import { copyOf, isCounted, numberAt, skip } from '../../src/recognition/numberAfterWords';
import { numeralDigit, withAsciiNumerals } from '../../src/recognition/numerals';
import { isPersonalNumber } from '../../src/recognition/personalNumber';
import { isInternational, phonesMeant, readPhone } from '../../src/recognition/phone';
import { asLongAsMobiles, isAsLongAsPhones } from '../../src/recognition/phoneLengths';
import { readPlace } from '../../src/recognition/place';
import { bareWords, readPosition } from '../../src/recognition/position';
import { findPostcode, onlyPostcode, townsAt } from '../../src/recognition/postcode';
import { looksLikeQuestion } from '../../src/recognition/question';
import { readRequestWish } from '../../src/recognition/requestWish';
import { readResumeWish } from '../../src/recognition/resume';
import { splitSeveral } from '../../src/recognition/several';
import { cleanText, readLongText, readText } from '../../src/recognition/text';
import { foldWidth } from '../../src/recognition/width';
import { isAskedBack, readYesNo, waysToSplit } from '../../src/recognition/yesNo';

export type Read = (text: string) => unknown;

const CHOICES: readonly Choice[] = [
  { value: 'a', label: 'desk:choice.yes' },
  { value: 'b', label: 'desk:choice.no' },
];
const labels = () => ['Ａ・label', 'ラベルと記録'];
const options = optionsOf(CHOICES, labels);
const skipPattern = /[a-z]{0,12}/uy;

/** Every reader of src/recognition by its file and name, given a customer's text. */
const RECOGNITION: Readonly<Record<string, Read>> = {
  'announce.readNewsWish': readNewsWish,
  'announce.whichNewsWish': whichNewsWish,
  'cardNumber.isCardNumber': isCardNumber,
  'checkedNumbers.checkedNumbersIn': (text) => checkedNumbersIn(text, 'phone'),
  'choice.readChoice': (text) => readChoice(CHOICES, text, labels),
  'choice.namesChoice': (text) => namesChoice(CHOICES, text, labels),
  'choice.optionsOf': (text) => optionsOf(CHOICES, () => [text]),
  'choice.findChoice': (text) => findChoice(options, text),
  'choice.begunBy': (text) => begunBy(options, text),
  'choice.comparable': comparable,
  'choices.readChoices': (text) => readChoices(CHOICES, text, labels),
  'code.readCode': readCode,
  'command.readCommand': readCommand,
  'corporateNumber.isCorporateNumber': isCorporateNumber,
  'country.readCountry': readCountry,
  'country.countryIn': countryIn,
  'countryNames.countryOfName': countryOfName,
  'countryNames.isCountryCode': isCountryCode,
  'date.readDate': (text) => readDate(text, { today: '2026-09-01' }),
  'date.datesMeant': datesMeant,
  'dateFormats.readDatesWritten': readDatesWritten,
  'dateFormats.readDateBesideItsEra': readDateBesideItsEra,
  'digitRuns.digitRunsIn': digitRunsIn,
  'digitRuns.digitsOfStretch': (text) =>
    digitRunsIn(text).map((run) => run.groups.map((_, from) => digitsOfStretch(run, { from, to: from + 4 }))),
  'edit.readEdit': readEdit,
  'edit.tellsOfChange': tellsOfChange,
  'email.readEmail': readEmail,
  'fold.fold': fold,
  'fold.foldPhrase': foldPhrase,
  'foldForMasking.foldForMasking': foldForMasking,
  'forbidden.hideForbidden': (text) => hideForbidden(text, 'phone'),
  'furigana.readFurigana': readFurigana,
  'furigana.needsFurigana': needsFurigana,
  'gapExample.gapExample': gapExample,
  'insuranceWords.insuranceNumbersIn': (text) => insuranceNumbersIn(copyOf(text)),
  'keptItems.keptItems': (text) => digitRunsIn(text).map((run) => keptItems(run, text)),
  'keptPhone.phoneReach': (text) => digitRunsIn(text).map((run) => phoneReach(run, 'phone')),
  'leak.namesLeak': namesLeak,
  'leakInEnglish.tellsInEnglish': tellsInEnglish,
  'leakInJapanese.tellsInJapanese': tellsInJapanese,
  'licenceNumber.isLicenceNumber': isLicenceNumber,
  'licenceWords.licencesIn': (text) => licencesIn(copyOf(text)),
  'maskPersonal.maskPersonal': maskPersonal,
  'name.readName': readName,
  'noMail.saysNoMail': saysNoMail,
  'numberAfterWords.copyOf': copyOf,
  'numberAfterWords.numberAt': (text) => numberAt(copyOf(text), 0),
  'numberAfterWords.skip': (text) => skip(skipPattern, text, 0),
  'numberingPlans.numberWithCode': numberWithCode,
  'numberingPlans.numberAtHome': (text) => numberAtHome('KE', text),
  'numberingPlans.mayBeNew': (text) => mayBeNew({ code: '254', national: text }),
  'numberingPlans.mayBeNewMobile': (text) => mayBeNewMobile({ code: '254', national: text }),
  'numerals.withAsciiNumerals': withAsciiNumerals,
  'numerals.numeralDigit': numeralDigit,
  'personalNumber.isPersonalNumber': isPersonalNumber,
  'phone.isInternational': isInternational,
  'phone.readPhone': readPhone,
  'phone.readPhone in Kenya': (text) => readPhone(text, 'KE'),
  'phone.phonesMeant': phonesMeant,
  'phoneLengths.isAsLongAsPhones': isAsLongAsPhones,
  'phoneLengths.asLongAsMobiles': (text) => asLongAsMobiles('254', text),
  'place.readPlace': readPlace,
  'position.readPosition': (text) => readPosition(text, 5),
  'position.bareWords': bareWords,
  'postcode.findPostcode': findPostcode,
  'postcode.onlyPostcode': onlyPostcode,
  'postcode.townsAt': townsAt,
  'question.looksLikeQuestion': looksLikeQuestion,
  'requestWish.readRequestWish': readRequestWish,
  'resume.readResumeWish': readResumeWish,
  'several.splitSeveral': (text) => splitSeveral(text, ['a and b', '一と二'], 5),
  'text.cleanText': cleanText,
  'text.readText': readText(4000),
  'text.readLongText': readLongText(4000),
  'width.foldWidth': foldWidth,
  'courtesy.lessAndLessPolite': (text) => [...lessAndLessPolite(foldPhrase(text))],
  'courtesy.lessPoliteAfterAnswer': (text) => [...lessPoliteAfterAnswer(foldPhrase(text))],
  'dateFormats.yearOfEra': yearOfEra,
  'dateInBothCalendars.readInBothCalendars': readInBothCalendars,
  'deed.readDeed': (text) => readDeed(text, 'cancel'),
  'editDistance.editDistance': (text) => editDistance(text.slice(0, 255), 'gmail.com'),
  'forbidden.hideForbidden anywhere': (text) => hideForbidden(text, 'other'),
  'forbidden.hideForbidden at an order': (text) => hideForbidden(text, 'record', ['myNumber']),
  'forbiddenWords.isCalledSo': (text) => isCalledSo(text, { from: 0, to: text.length, kind: 'myNumber' }),
  'mailTypo.addressesMeant': (text) => addressesMeant(text.slice(0, 255)),
  'ownNumbers.isOfRecords': (text) =>
    isOfRecords(copyOf(text), { from: 0, to: text.length, kind: 'myNumber' }),
  'plainDigits.withPlainDigits': (text) => withPlainDigits(text, 'other'),
  'saysItIsOther.saysItIsOther': saysItIsOther,
  'seenCopy.seenCopy': seenCopy,
  'markup.withoutMarkup': withoutMarkup,
  'standIns.withStandIns': withStandIns,
  'calledNumbers.calledNumbersIn': (text) => calledNumbersIn(copyOf(text), 'other'),
  'numberAfterWords.isCounted': (text) => isCounted(copyOf(text), 0),
  'yesNo.isAskedBack': isAskedBack,
  'yesNo.waysToSplit': waysToSplit,
  'yesNo.readYesNo': readYesNo,
};

const reading = { labels, today: '2026-09-01', answers: {} };
const everyField = [
  ...new Map(Object.values(FORMS).flatMap(({ fields }) => Object.entries(fields))).values(),
];

/** What else reads a customer's text, but for the answer engine as a whole. */
const ELSEWHERE: Readonly<Record<string, Read>> = {
  'bot: cleanTyped': (text) => cleanTyped({ kind: 'typed', text }),
  'bot: hideTyped': (text) =>
    hideTyped({ heard: { kind: 'typed', text }, activity: { type: 'message', text } }, null, {}),
  'forms: every question': (text) =>
    everyField.map((field) => [field.read(text, reading), field.suggest?.(text, reading)]),
  'dialogs: followScript': (text) => {
    followScript({ heard: { kind: 'typed', text }, state: {} } as DeskTurn);
  },
  'domain: readDeskNumber': readDeskNumber,
  'domain: looksLikeDeskNumber': looksLikeDeskNumber,
  'domain: sentencesOf': sentencesOf,
  'answers: normalise': normalise,
  'answers: withoutCourtesies': withoutCourtesies,
  'answers: conceptsOf': conceptsOf,
  'answers: tokenise': tokenise,
  'answers: readLanguage': (text) => readLanguage(text, 'en'),
};

export const READERS: Readonly<Record<string, Read>> = { ...RECOGNITION, ...ELSEWHERE };

/** Functions of src/recognition that no customer's text is given to: they make patterns and tables at start. */
export const NOT_READERS: readonly string[] = [
  ...['pattern.either', 'pattern.maybe', 'pattern.whole', 'fold.phrases', 'phoneLengths.isMobile'],
];
