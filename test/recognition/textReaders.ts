import { written } from '../support/contents';
import { followScript } from '../../dialogs/desk/followLanguage';
import type { DeskTurn } from '../../dialogs/desk/deskTurn';
import { conceptsOf } from '../../src/answers/concepts';
import { withoutCourtesies } from '../../src/answers/courtesies';
import { readLanguage } from '../../src/answers/language';
import { normalise } from '../../src/answers/normalise';
import { tokenise } from '../../src/answers/tokenise';
import { hideTyped } from '../../src/bot/hideTyped';
import type { Choice } from '../../src/domain/conversation/utterance';
import { looksLikeDeskNumber, readDeskNumber, saysOnlyNumber } from '../../src/domain/deskNumber';
import { sentencesOf } from '../../src/domain/policy/sentences';
import { FORMS } from '../../src/forms';
import { lessHonorific } from '../../src/recognition/text/lessHonorific';
import { readAboutRequest, saysNumberIsLost } from '../../src/recognition/wishes/aboutRequest';
import { readAfterwards } from '../../src/recognition/wishes/afterwards';
import { asksWhatToDo } from '../../src/recognition/wishes/dangerAsked';
import { asksOwnNumber } from '../../src/recognition/wishes/ownNumberAsked';
import { isDetail } from '../../src/recognition/text/detail';
import { tellsDeath } from '../../src/recognition/wishes/death';
import { namesPost } from '../../src/recognition/wishes/namesPost';
import { goesOn } from '../../src/recognition/text/goesOn';
import { meansUse } from '../../src/recognition/wishes/meansUse';
import { readWhichRequest } from '../../src/recognition/wishes/whichRequest';
import { saysNotWrong } from '../../src/recognition/wishes/notWrong';
import { readOtherType } from '../../src/recognition/wishes/otherType';
import { isCourteous, saysThanks } from '../../src/recognition/wishes/thanks';
import { agrees } from '../../src/recognition/wishes/agreement';
import { readAsksAbout } from '../../src/recognition/wishes/asksAbout';
import { askedElsewhere } from '../../src/recognition/wishes/asksAboutElsewhere';
import { asksWhatItDoes } from '../../src/recognition/wishes/helpWish';
import { readLanguageWish } from '../../src/recognition/wishes/languageWish';
import { askedInEnglish } from '../../src/recognition/wishes/asksAboutInEnglish';
import { askedInJapanese } from '../../src/recognition/wishes/asksAboutInJapanese';
import { leavesUnnamed, whichNewsWish, readNewsWish } from '../../src/recognition/wishes/announce';
import { calledNumbersIn } from '../../src/recognition/numbers/calledNumbers';
import { isCardNumber } from '../../src/recognition/hidden/cardNumber';
import { checkedNumbersIn } from '../../src/recognition/numbers/checkedNumbers';
import {
  begunBy,
  deniedChoice,
  findChoice,
  namesChoice,
  namedChoice,
  optionsOf,
  readChoice,
  toldChoice,
} from '../../src/recognition/choices/choice';
import { deniedIn } from '../../src/recognition/choices/denied';
import { comparable } from '../../src/recognition/choices/comparable';
import { isMadeOfNames } from '../../src/recognition/choices/madeOfNames';
import { isLittle, isPartOf, namedWithin } from '../../src/recognition/choices/namedWithin';
import { groupsNamed } from '../../src/recognition/choices/groups';
import { holdsWayToReach } from '../../src/recognition/contact/wayToReach';
import { readAboutWhen } from '../../src/recognition/dates/aboutWhen';
import { aboutWhenInEnglish } from '../../src/recognition/dates/aboutWhenInEnglish';
import { clientNamed, speaksOfClient } from '../../src/recognition/names/client';
import { tellsMisuse } from '../../src/recognition/wishes/misuse';
import { isBareValue, withValue, valueLike } from '../../src/recognition/text/recordValues';
import { answersInWords } from '../../src/recognition/text/answersInWords';
import { describesData } from '../../src/recognition/text/describesData';
import { tellsReason } from '../../src/recognition/text/tellsReason';
import { recordsSay } from '../../src/recognition/text/recordsSay';
import { namesAllData, saysAll, wantsAllData } from '../../src/recognition/choices/allData';
import { readWrongAndRight } from '../../src/recognition/text/wrongAndRight';
import { readChoices } from '../../src/recognition/choices/choices';
import { readCode } from '../../src/recognition/contact/code';
import { wantsAnotherCode } from '../../src/recognition/contact/anotherCode';
import { asksWhatToDoWithCode } from '../../src/recognition/contact/codeCame';
import { saysCodeIsMissing } from '../../src/recognition/contact/codeMissing';
import { missingElsewhere } from '../../src/recognition/contact/codeMissingElsewhere';
import { missingInEnglish } from '../../src/recognition/contact/codeMissingInEnglish';
import { missingInJapanese } from '../../src/recognition/contact/codeMissingInJapanese';
import { lessAndLessPolite, lessPoliteAfterAnswer } from '../../src/recognition/text/courtesy';
import { readInBothCalendars } from '../../src/recognition/dates/dateInBothCalendars';
import { readDeed } from '../../src/recognition/wishes/deed';
import { editDistance } from '../../src/domain/editDistance';
import { isCalledSo } from '../../src/recognition/hidden/forbiddenWords';
import { addressesMeant } from '../../src/recognition/contact/mailTypo';
import { isOfRecords } from '../../src/recognition/numbers/ownNumbers';
import { withPlainDigits } from '../../src/recognition/numbers/plainDigits';
import { withoutMarkup } from '../../src/recognition/hidden/markup';
import { saysItIsOther } from '../../src/recognition/choices/saysItIsOther';
import { seenCopy } from '../../src/recognition/hidden/seenCopy';
import { withStandIns } from '../../src/recognition/hidden/standIns';
import { readCommand } from '../../src/recognition/wishes/command';
import { isCorporateNumber } from '../../src/recognition/hidden/corporateNumber';
import { countryIn, readCountry } from '../../src/recognition/places/country';
import { countryOfName, isCountryCode } from '../../src/recognition/places/countryNames';
import { datesMeant, readDate } from '../../src/recognition/dates/date';
import { dateAnew, dateWithin } from '../../src/recognition/dates/dateWithin';
import { readDateBesideItsEra, readDatesWritten, yearOfEra } from '../../src/recognition/dates/dateFormats';
import { digitRunsIn, digitsOfStretch } from '../../src/recognition/numbers/digitRuns';
import { narrowTopic } from '../../src/recognition/wishes/narrowTopic';
import { readSmallTalk } from '../../src/recognition/wishes/smallTalk';
import { wishClauses } from '../../src/recognition/wishes/clauses';
import { bothWanted } from '../../src/recognition/wishes/bothWanted';
import { tellsSomething } from '../../src/recognition/text/tells';
import { firstOf } from '../../src/recognition/wishes/firstOf';
import { wantedTypes } from '../../src/recognition/wishes/wantedTypes';
import { readDeskFact } from '../../src/recognition/wishes/deskFact';
import { readCorrection, tellsOnlySlip } from '../../src/recognition/wishes/correction';
import { clausesOf } from '../../src/recognition/wishes/correctionClauses';
import { ENGLISH } from '../../src/recognition/wishes/correctionInEnglish';
import { JAPANESE } from '../../src/recognition/wishes/correctionInJapanese';
import { readParts } from '../../src/recognition/wishes/correctionParts';
import {
  isNoMistake,
  isPlaceholder,
  looksAlike,
  looksGiven,
  mayBeAnswer,
  trimmed,
} from '../../src/recognition/wishes/correctionValue';
import { readEdit, tellsOfChange } from '../../src/recognition/wishes/edit';
import { bareContact, onlyContact } from '../../src/recognition/contact/bareContact';
import { contactsIn } from '../../src/recognition/contact/contactsIn';
import { saysStop } from '../../src/recognition/wishes/saysStop';
import { readEmail } from '../../src/recognition/contact/email';
import { fold, foldPhrase, toHiragana } from '../../src/recognition/text/fold';
import { foldForMasking } from '../../src/recognition/hidden/foldForMasking';
import { hideForbidden } from '../../src/recognition/hidden/forbidden';
import { namesReading, needsFurigana, readFurigana } from '../../src/recognition/names/furigana';
import { readFollowUp } from '../../src/recognition/wishes/followUp';
import { followUpInEnglish } from '../../src/recognition/wishes/followUpInEnglish';
import { followUpInJapanese } from '../../src/recognition/wishes/followUpInJapanese';
import { subjectInJapanese } from '../../src/recognition/wishes/followUpSubjectInJapanese';
import { namesOwnData } from '../../src/recognition/wishes/ownData';
import { gapExample } from '../../src/recognition/hidden/gapExample';
import { insuranceNumbersIn } from '../../src/recognition/hidden/insuranceWords';
import { keptItems } from '../../src/recognition/hidden/keptItems';
import { phoneReach } from '../../src/recognition/hidden/keptPhone';
import { readPace } from '../../src/recognition/wishes/pace';
import { inPlainWords, onlySupposes } from '../../src/recognition/wishes/plainWish';
import { sendsBeside } from '../../src/recognition/wishes/sendsBeside';
import { wishesPlainly } from '../../src/recognition/wishes/wishesPlainly';
import { meaningOf, paceOf } from '../../src/recognition/wishes/pacePhrase';
import { asksToResume } from '../../src/recognition/wishes/resumeWords';
import { languageBeside } from '../../src/recognition/wishes/languageBeside';
import { saysThatToo } from '../../src/recognition/wishes/thatToo';
import { matterOf, takesUpComplaint } from '../../src/recognition/wishes/complaintWish';
import { tellsDanger } from '../../src/recognition/wishes/danger';
import { dangerInEnglish } from '../../src/recognition/wishes/dangerInEnglish';
import { dangerInJapanese } from '../../src/recognition/wishes/dangerInJapanese';
import { tellsOnlyUpset, tellsUpset } from '../../src/recognition/wishes/upset';
import { foldedSentences } from '../../src/recognition/text/sentence';
import { namesLeak } from '../../src/recognition/wishes/leak';
import { tellsInEnglish } from '../../src/recognition/wishes/leakInEnglish';
import { tellsInJapanese } from '../../src/recognition/wishes/leakInJapanese';
import { isLicenceNumber } from '../../src/recognition/hidden/licenceNumber';
import { licencesIn } from '../../src/recognition/hidden/licenceWords';
import { maskOwnWords, maskPersonal } from '../../src/recognition/hidden/maskPersonal';
import { readName, withoutRecords } from '../../src/recognition/names/name';
import { withoutSpelling } from '../../src/recognition/names/spelled';
import { withoutTitle } from '../../src/recognition/names/title';
import { namesRequest } from '../../src/recognition/wishes/namesRequest';
import { recipientsNamed } from '../../src/recognition/text/recipientsNamed';
import { closedUp, withoutSpacing } from '../../src/recognition/text/spaced';
import { ordersStop } from '../../src/recognition/wishes/ordersStop';
import { nameAnew } from '../../src/recognition/names/nameAnew';
import { namesTrade, saysForOneself } from '../../src/recognition/choices/forOneself';
import { parentNamed, saysParent } from '../../src/recognition/names/parent';
import { nameBesideSelf, nameIn, smallNameIn, othersNameIn } from '../../src/recognition/names/namesIn';
import { endsInitial } from '../../src/recognition/text/initial';
import { oneOfTwo } from '../../src/recognition/contact/oneOfTwo';
import { piecesOf } from '../../src/recognition/text/pieces';
import { sentencesOf as sentencesSaid } from '../../src/recognition/text/sentences';
import { asksOnlyWhy } from '../../src/recognition/wishes/onlyWhy';
import { isCourtesy } from '../../src/recognition/text/courtesies';
import {
  deniesComplaint,
  politelyAsks,
  soundsLikeWish,
  startsAnew,
} from '../../src/recognition/wishes/wishing';
import { saysNoMail, saysNoMailAtAll } from '../../src/recognition/contact/noMail';
import { hasNoneInEnglish, refusesMailInEnglish } from '../../src/recognition/contact/noMailInEnglish';
import { hasNoneInJapanese, refusesMailInJapanese } from '../../src/recognition/contact/noMailInJapanese';
import {
  mayBeNew,
  mayBeNewMobile,
  numberAtHome,
  numberWithCode,
} from '../../src/recognition/phones/numberingPlans';
import { copyOf, isCounted, numberAt, skip } from '../../src/recognition/numbers/numberAfterWords';
import { numeralDigit, withAsciiNumerals } from '../../src/recognition/numbers/numerals';
import { withNumberMeant } from '../../src/recognition/numbers/phoneMeant';
import { isPersonalNumber } from '../../src/recognition/hidden/personalNumber';
import { isInternational, phonesMeant, readPhone } from '../../src/recognition/phones/phone';
import { asLongAsMobiles, isAsLongAsPhones } from '../../src/recognition/phones/phoneLengths';
import { readOldOrNew } from '../../src/recognition/text/oldOrNew';
import { tellsNoValue } from '../../src/recognition/text/tellsNoValue';
import { readPlace } from '../../src/recognition/places/place';
import { barePlace, namesPlace, placeGoesOn, placeNamed } from '../../src/recognition/places/placeNamed';
import { hasPlaceShape, mayBePlace } from '../../src/recognition/places/placeShape';
import { pointsAtPlace } from '../../src/recognition/places/pointsAtPlace';
import { bareWords, readPosition } from '../../src/recognition/choices/position';
import { beginsWithMunicipality } from '../../src/recognition/places/municipality';
import { findPostcode, onlyPostcode, townsAt } from '../../src/recognition/places/postcode';
import { asksWhatNow } from '../../src/recognition/wishes/dangerAsked';
import { wayInWish } from '../../src/recognition/wishes/wayInWish';
import { saysToldAlready } from '../../src/recognition/wishes/toldAlready';
import { looksLikeQuestion } from '../../src/recognition/wishes/question';
import { numberAmong, readRequestWish } from '../../src/recognition/wishes/requestWish';
import { readResumeWish } from '../../src/recognition/wishes/resume';
import { splitSeveral } from '../../src/recognition/choices/several';
import { cleanText, readLongText, readText } from '../../src/recognition/text/text';
import { foldWidth } from '../../src/recognition/text/width';
import { isAskedBack, readYesNo, waysToSplit } from '../../src/recognition/choices/yesNo';

export type Read = (text: string) => unknown;

const CHOICES: readonly Choice[] = [
  { value: 'a', label: 'desk:choice.yes' },
  { value: 'b', label: 'desk:choice.no' },
];
const labels = () => ['Ａ・label', 'ラベルと記録'];
const clauseOf = (text: string) => ({ said: text.slice(0, 200), asked: true, certain: false });
const options = optionsOf(CHOICES, labels);
const skipPattern = /[a-z]{0,12}/uy;

/** Every reader of src/recognition by its file and name, given a customer's text. */
const RECOGNITION: Readonly<Record<string, Read>> = {
  'aboutRequest.readAboutRequest': readAboutRequest,
  'codeCame.asksWhatToDoWithCode': asksWhatToDoWithCode,
  'lessHonorific.lessHonorific': lessHonorific,
  'spaced.closedUp': closedUp,
  'aboutRequest.saysNumberIsLost': saysNumberIsLost,
  'afterwards.readAfterwards': readAfterwards,
  'dangerAsked.asksWhatToDo': asksWhatToDo,
  'ownNumberAsked.asksOwnNumber': asksOwnNumber,
  'detail.isDetail': isDetail,
  'death.tellsDeath': tellsDeath,
  'namesPost.namesPost': namesPost,
  'goesOn.goesOn': (text) => goesOn(text, [0, Math.max(0, text.indexOf(','))], ','),
  'meansUse.meansUse': meansUse,
  'otherType.readOtherType': readOtherType,
  'thanks.isCourteous': isCourteous,
  'thanks.saysThanks': saysThanks,
  'agreement.agrees': agrees,
  'namesRequest.namesRequest': namesRequest,
  'recipientsNamed.recipientsNamed': recipientsNamed,
  'title.withoutTitle': withoutTitle,
  'spaced.withoutSpacing': withoutSpacing,
  'ordersStop.ordersStop': ordersStop,
  'fold.toHiragana': toHiragana,
  'narrowTopic.narrowTopic': narrowTopic,
  'smallTalk.readSmallTalk': readSmallTalk,
  'clauses.wishClauses': wishClauses,
  'bothWanted.bothWanted': bothWanted,
  'firstOf.firstOf': (text) =>
    firstOf(text, ['disclosure', 'provision-record-disclosure', 'suspension-of-use']),
  'wantedTypes.wantedTypes': (text) => wantedTypes(text, () => null),
  'announce.readNewsWish': readNewsWish,
  'announce.whichNewsWish': whichNewsWish,
  'asksAbout.readAsksAbout': (text) => readAsksAbout(text, { named: ['phone number', '電話番号', 'a'] }),
  'asksAboutElsewhere.askedElsewhere': (text) => askedElsewhere(clauseOf(text)),
  'helpWish.asksWhatItDoes': asksWhatItDoes,
  'languageWish.readLanguageWish': readLanguageWish,
  'asksAboutInEnglish.askedInEnglish': (text) => askedInEnglish(clauseOf(text)),
  'asksAboutInJapanese.askedInJapanese': (text) => askedInJapanese(clauseOf(text)),
  'cardNumber.isCardNumber': isCardNumber,
  'checkedNumbers.checkedNumbersIn': (text) => checkedNumbersIn(text, 'phone'),
  'choice.readChoice': (text) => readChoice(CHOICES, text, labels),
  'choice.namesChoice': (text) => namesChoice(CHOICES, text, labels),
  'choice.namedChoice': (text) => namedChoice(CHOICES, text, labels),
  'choice.optionsOf': (text) => optionsOf(CHOICES, () => [text]),
  'choice.findChoice': (text) => findChoice(options, text),
  'choice.begunBy': (text) => begunBy(options, text),
  'choice.deniedChoice': (text) => deniedChoice(CHOICES, text, labels),
  'denied.deniedIn': deniedIn,
  'choice.toldChoice': (text) => toldChoice(CHOICES, text, labels),
  'comparable.comparable': comparable,
  'groups.groupsNamed': (text) => groupsNamed(CHOICES, text, labels, /\bplease\b/gu),
  'madeOfNames.isMadeOfNames': (text) => isMadeOfNames(text, ['by post', 'paper', '郵送']),
  'namedWithin.isPartOf': (text) => isPartOf('part', text),
  'namedWithin.isLittle': isLittle,
  'namedWithin.namedWithin': (text) => namedWithin(text, options),
  'wayToReach.holdsWayToReach': holdsWayToReach,
  'aboutWhen.readAboutWhen': (text) => readAboutWhen(text, { today: '2026-12-02' }),
  'aboutWhenInEnglish.aboutWhenInEnglish': (text) => aboutWhenInEnglish(text.slice(0, 100), '2026-12-02'),
  'namesIn.smallNameIn': smallNameIn,
  'namesIn.nameBesideSelf': nameBesideSelf,
  'recordsSay.recordsSay': recordsSay,
  'tellsReason.tellsReason': tellsReason,
  'correction.tellsOnlySlip': tellsOnlySlip,
  'allData.wantsAllData': wantsAllData,
  'allData.saysAll': saysAll,
  'allData.namesAllData': namesAllData,
  'furigana.namesReading': namesReading,
  'placeNamed.namesPlace': namesPlace,
  'placeNamed.placeGoesOn': (text) => placeGoesOn(text, text),
  'placeNamed.barePlace': barePlace,
  'placeNamed.placeNamed': placeNamed,
  'answersInWords.answersInWords': answersInWords,
  'client.clientNamed': clientNamed,
  'client.speaksOfClient': speaksOfClient,
  'misuse.tellsMisuse': tellsMisuse,
  'recordValues.isBareValue': isBareValue,
  'recordValues.withValue': (text) => withValue(text, text),
  'describesData.describesData': (text) => describesData(text),
  'wrongAndRight.readWrongAndRight': readWrongAndRight,
  'choices.readChoices': (text) => readChoices(CHOICES, text, labels),
  'code.readCode': readCode,
  'codeMissing.saysCodeIsMissing': saysCodeIsMissing,
  'anotherCode.wantsAnotherCode': wantsAnotherCode,
  'codeMissingElsewhere.missingElsewhere': missingElsewhere,
  'codeMissingInEnglish.missingInEnglish': (text) => missingInEnglish(text.slice(0, 200)),
  'codeMissingInJapanese.missingInJapanese': (text) => missingInJapanese(text.slice(0, 200)),
  'command.readCommand': readCommand,
  'correction.readCorrection': readCorrection,
  'correctionClauses.clausesOf': (text) => clausesOf(text.slice(0, 400)),
  'correctionInEnglish.ENGLISH': (text) => clausesOf(text.slice(0, 400)).map(ENGLISH),
  'correctionInJapanese.JAPANESE': (text) => clausesOf(text.slice(0, 400)).map(JAPANESE),
  'correctionParts.readParts': (text) => readParts(text.slice(0, 400)),
  'correctionValue.trimmed': (text) => trimmed(text.slice(0, 400), [0, Math.min(text.length, 400)]),
  'correctionValue.looksGiven': (text) => looksGiven(text.slice(0, 400)),
  'correctionValue.mayBeAnswer': (text) => mayBeAnswer(text.slice(0, 400)),
  'correctionValue.isPlaceholder': (text) => isPlaceholder(text.slice(0, 400)),
  'correctionValue.isNoMistake': (text) => isNoMistake(text.slice(0, 400)),
  'correctionValue.looksAlike': (text) => looksAlike(text.slice(0, 400), 'gmail'),
  'corporateNumber.isCorporateNumber': isCorporateNumber,
  'country.readCountry': readCountry,
  'country.countryIn': countryIn,
  'placeShape.hasPlaceShape': hasPlaceShape,
  'placeShape.mayBePlace': mayBePlace,
  'oldOrNew.readOldOrNew': readOldOrNew,
  'tellsNoValue.tellsNoValue': tellsNoValue,
  'pointsAtPlace.pointsAtPlace': pointsAtPlace,
  'countryNames.countryOfName': countryOfName,
  'countryNames.isCountryCode': isCountryCode,
  'date.readDate': (text) => readDate(text, { today: '2026-09-01' }),
  'date.datesMeant': datesMeant,
  'dateWithin.dateWithin': (text) => dateWithin(text, { today: '2026-09-01' }),
  'dateWithin.dateAnew': (text) => dateAnew(text, '2009-09-03', { today: '2026-09-01' }),
  'dateFormats.readDatesWritten': readDatesWritten,
  'dateFormats.readDateBesideItsEra': readDateBesideItsEra,
  'deskFact.readDeskFact': readDeskFact,
  'digitRuns.digitRunsIn': digitRunsIn,
  'digitRuns.digitsOfStretch': (text) =>
    digitRunsIn(text).map((run) => run.groups.map((_, from) => digitsOfStretch(run, { from, to: from + 4 }))),
  'edit.readEdit': readEdit,
  'edit.tellsOfChange': tellsOfChange,
  'email.readEmail': readEmail,
  'bareContact.bareContact': bareContact,
  'bareContact.onlyContact': onlyContact,
  'contactsIn.contactsIn': (text) => contactsIn(text, { certain: false }),
  'saysStop.saysStop': saysStop,
  'announce.leavesUnnamed': leavesUnnamed,
  'fold.fold': fold,
  'fold.foldPhrase': foldPhrase,
  'foldForMasking.foldForMasking': foldForMasking,
  'forbidden.hideForbidden': (text) => hideForbidden(text, 'phone'),
  'followUp.readFollowUp': readFollowUp,
  'followUpInEnglish.followUpInEnglish': (text) => followUpInEnglish(text.slice(0, 160)),
  'followUpInJapanese.followUpInJapanese': (text) => followUpInJapanese(text.slice(0, 160)),
  'followUpSubjectInJapanese.subjectInJapanese': (text) =>
    subjectInJapanese([text.slice(0, 160), text.slice(0, 160)], true),
  'ownData.namesOwnData': namesOwnData,
  'furigana.readFurigana': readFurigana,
  'furigana.needsFurigana': needsFurigana,
  'gapExample.gapExample': gapExample,
  'insuranceWords.insuranceNumbersIn': (text) => insuranceNumbersIn(copyOf(text)),
  'keptItems.keptItems': (text) => digitRunsIn(text).map((run) => keptItems(run, text)),
  'keptPhone.phoneReach': (text) => digitRunsIn(text).map((run) => phoneReach(run, 'phone')),
  'languageBeside.languageBeside': languageBeside,
  'thatToo.saysThatToo': saysThatToo,
  'complaintWish.matterOf': matterOf,
  'complaintWish.takesUpComplaint': takesUpComplaint,
  'danger.tellsDanger': tellsDanger,
  'dangerInEnglish.dangerInEnglish': dangerInEnglish,
  'dangerInJapanese.dangerInJapanese': dangerInJapanese,
  'sentence.foldedSentences': foldedSentences,
  'upset.tellsUpset': tellsUpset,
  'upset.tellsOnlyUpset': tellsOnlyUpset,
  'leak.namesLeak': namesLeak,
  'leakInEnglish.tellsInEnglish': tellsInEnglish,
  'leakInJapanese.tellsInJapanese': tellsInJapanese,
  'licenceNumber.isLicenceNumber': isLicenceNumber,
  'licenceWords.licencesIn': (text) => licencesIn(copyOf(text)),
  'maskPersonal.maskPersonal': maskPersonal,
  'name.readName': readName,
  'name.withoutRecords': withoutRecords,
  'parent.parentNamed': parentNamed,
  'parent.saysParent': saysParent,
  'notWrong.saysNotWrong': saysNotWrong,
  'whichRequest.readWhichRequest': readWhichRequest,
  'requestWish.numberAmong': numberAmong,
  'forOneself.namesTrade': namesTrade,
  'forOneself.saysForOneself': saysForOneself,
  'nameAnew.nameAnew': (text) => nameAnew(text, 'Amina Jumma'),
  'namesIn.nameIn': (text) => [nameIn(text, { certain: true }), nameIn(text, { certain: false })],
  'spelled.withoutSpelling': (text) => withoutSpelling(text.slice(0, 400)),
  'pieces.piecesOf': piecesOf,
  'oneOfTwo.oneOfTwo': (text) => oneOfTwo(`${text} a@b.co ${text} c@d.co ${text}`, ['a@b.co', 'c@d.co']),
  'sentences.sentencesOf': sentencesSaid,
  'initial.endsInitial': (text) => endsInitial(text, text.length - 1),
  'onlyWhy.asksOnlyWhy': asksOnlyWhy,
  'courtesies.isCourtesy': isCourtesy,
  'namesIn.othersNameIn': (text) => othersNameIn(text, { open: true }),
  'tells.tellsSomething': tellsSomething,
  'wishing.soundsLikeWish': soundsLikeWish,
  'wishing.politelyAsks': politelyAsks,
  'wishing.startsAnew': startsAnew,
  'wishing.deniesComplaint': deniesComplaint,
  'noMail.saysNoMail': saysNoMail,
  'noMail.saysNoMailAtAll': saysNoMailAtAll,
  'noMailInEnglish.hasNoneInEnglish': hasNoneInEnglish,
  'noMailInEnglish.refusesMailInEnglish': refusesMailInEnglish,
  'noMailInJapanese.hasNoneInJapanese': hasNoneInJapanese,
  'noMailInJapanese.refusesMailInJapanese': refusesMailInJapanese,
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
  'phoneMeant.withNumberMeant': withNumberMeant,
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
  'municipality.beginsWithMunicipality': beginsWithMunicipality,
  'toldAlready.saysToldAlready': saysToldAlready,
  'wayInWish.wayInWish': wayInWish,
  'dangerAsked.asksWhatNow': asksWhatNow,
  'maskPersonal.maskOwnWords': maskOwnWords,
  'recordValues.valueLike': (text: string) => valueLike(text, '+94 77 345 6780, ada@example.com'),
  'question.looksLikeQuestion': looksLikeQuestion,
  'requestWish.readRequestWish': readRequestWish,
  'pace.readPace': readPace,
  'plainWish.inPlainWords': inPlainWords,
  'wishesPlainly.wishesPlainly': wishesPlainly,
  'sendsBeside.sendsBeside': sendsBeside,
  'plainWish.onlySupposes': onlySupposes,
  'pacePhrase.meaningOf': meaningOf,
  'pacePhrase.paceOf': paceOf,
  'resume.readResumeWish': readResumeWish,
  'resumeWords.asksToResume': (text) => asksToResume(text.slice(0, 120)),
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
  'bot: hideTyped': (text) => hideTyped({ heard: { kind: 'typed', text }, written: written(text) }, null, {}),
  'forms: every question': (text) =>
    everyField.map((field) => [field.read(text, reading), field.suggest?.(text, reading)]),
  'dialogs: followScript': (text) => {
    followScript({ heard: { kind: 'typed', text }, state: {} } as DeskTurn);
  },
  'domain: readDeskNumber': readDeskNumber,
  'domain: looksLikeDeskNumber': looksLikeDeskNumber,
  'domain: saysOnlyNumber': saysOnlyNumber,
  'domain: sentencesOf': sentencesOf,
  'answers: normalise': normalise,
  'answers: withoutCourtesies': withoutCourtesies,
  'answers: conceptsOf': conceptsOf,
  'answers: tokenise': tokenise,
  'answers: readLanguage': (text) => readLanguage(text, 'en'),
};

/*R*/ export const READERS: Readonly<Record<string, Read>> = { ...RECOGNITION, ...ELSEWHERE };

/** Functions of src/recognition that no customer's text is given to: they make patterns and tables at start. */
export const NOT_READERS: readonly string[] = [
  ...['pattern.either', 'pattern.maybe', 'pattern.whole', 'fold.phrases', 'phoneLengths.isMobile'],
  'pacePhrase.isPace',
  'lessHonorific.readEither',
  ...['deskFactWords.found', 'deskFactWords.gap', 'askedClause.clauseReader', 'correctionSaid.languageOf'],
  // What goes on from a message that is read already.
  ...['foundAt'].map((name) => `correctionFound.${name}`),
  ...['givenIn', 'wordsAt', 'nextSaying', 'leadBefore', 'namedBefore'].map(
    (name) => `correctionParts.${name}`,
  ),
  ...['followUpWords.bareIn', 'followUpWords.caught', 'followUpWords.meantBy'],
];
