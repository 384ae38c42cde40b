import { fold } from '../text/fold';

const ONLY_WHY =
  /^(?:(?:but|and|so) )?(?:why|how come|what for|for what)(?: (?:so|is (?:that|this|it)))?[ ?!.]*$|^(?:でも|それは?)?[、 ]?(?:なぜ|何故|なんで|何で|どうして)(?:です|でしょう|なん|なの|だ)*か?[ ?!。]*$/u;
/** Nobody asks it in more words. In UTF-16 units. */
const LONGEST = 40;

/** Whether a sentence is a bare "why?", which after a story asks about what was told. */
export function asksOnlyWhy(sentence: string): boolean {
  return sentence.length <= LONGEST && ONLY_WHY.test(fold(sentence));
}
