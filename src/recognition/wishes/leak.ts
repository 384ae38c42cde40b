import { fold } from '../text/fold';
import { foldedSentences } from '../text/sentence';
import { tellsInEnglish } from './leakInEnglish';
import { tellsInJapanese } from './leakInJapanese';

/** Said alone, in a field of its own or as the reason that was picked, the word is enough. */
const ALONE =
  /^(?:the |a )?(?:(?:personal )?(?:data|information) |my data |it )?(?:was )?(?:leak|leaks|leaked|breach|hacked|identity theft)[.!]*$|^(?:個人)?(?:情報|データ)?(?:の|が)?(?:漏えい|漏洩|漏れ|ろうえい|流出|不正アクセス|誤送信|情報漏れ)(?:です|した|しました)?[。!]*$/u;

/**
 * Whether words say that personal data leaked, was lost or stolen, reached the wrong person or was got at, as something
 * that happened: in plain words (漏えい, "hacked"), or by what shows it ("a stranger knew my order number", 別人のメールが届いた).
 * A question about leaks, a fear, and what leaks or is lost without being data (oil, a parcel) are none. It goes by words,
 * so it is for calling someone's attention, never for deciding.
 */
export function namesLeak(words: string): boolean {
  const text = fold(words);
  if (ALONE.test(text)) return true;
  return foldedSentences(text).some((sentence) => tellsInEnglish(sentence) || tellsInJapanese(sentence));
}
