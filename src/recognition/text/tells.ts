import { fold } from './fold';

/** What comes after is not looked at. In UTF-16 units. */
const LONGEST = 300;
const ENGLISH =
  /^(?:(?:and|but|so|now|also|well|yes|today|yesterday|already)[, ]+){0,3}(?:i|we|he|she|they|it|dem|mi|him|police|the \w+|my \w+|somebody|someone)(?:'ve|'s|'m)? (?!want|would|wish|wonder|need|like)(?:\w+ ){0,8}\w+/u;
const JAPANESE =
  /(?:[たるだ]|です|ます|ません|ない|とる|てん)(?:よ|ね|わ|の|ん(?:です|だ)?|のです|が|けど|ので|から|し)*[。!！…\s]*$/u;

/** Whether words tell something, as a sentence does that has somebody in it or ends in what was done; names do not. */
export function tellsSomething(typed: string): boolean {
  const text = fold(typed.slice(0, LONGEST)).trim();
  return ENGLISH.test(text) || JAPANESE.test(text);
}
