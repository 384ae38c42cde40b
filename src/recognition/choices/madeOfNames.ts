/** Nobody names a choice by nothing but its names in more words. In UTF-16 units. */
const LONGEST = 60;
/** What joins names of the same thing: 書面での郵送, "by post, on paper". */
const JOINS =
  /^(?:[\s、,・/]|での|にて|により|による|で|の|を|に|へ|は|が|も|と|\b(?:by|on|in|as|a|an|the|and|of|via|through|with|or|sent|printed)\b)*$/u;

/** Whether a phrase is made of names of one thing, two at least, and of words that join them. */
export function isMadeOfNames(phrase: string, names: readonly string[]): boolean {
  if (phrase.length > LONGEST) return false;
  let [rest, found] = [phrase, 0];
  for (const name of names.toSorted((one, other) => other.length - one.length)) {
    if (!/^(?:.{2,}|\p{sc=Han})$/u.test(name) || !standsIn(name, rest)) continue;
    rest = rest.replace(name, ' ');
    found += 1;
  }
  return found > 1 && JOINS.test(rest);
}

/** Latin letters only as whole words. */
function standsIn(name: string, phrase: string): boolean {
  const at = phrase.indexOf(name);
  if (at < 0) return false;
  const [before = '', after = ''] = [phrase[at - 1], phrase[at + name.length]];
  return !/^[a-z\d]/u.test(name) || !(LATIN.test(before) || LATIN.test(after));
}
const LATIN = /[a-z\d]/u;
