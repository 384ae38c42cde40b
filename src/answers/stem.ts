/** Suffixes of Porter's steps 2 to 4, longest first within a step, each with what takes its place. */
const STEP_2 = rules(
  'ational:ate tional:tion enci:ence anci:ance izer:ize abli:able alli:al entli:ent eli:e ousli:ous ' +
    'ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble',
);
const STEP_3 = rules('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:');
const STEP_4 = rules(
  'al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: sion:s tion:t ou: ism: ate: iti: ous: ive: ize:',
);

/**
 * The stem of a lower-case English word, by M. F. Porter, "An algorithm for suffix stripping" (1980).
 * Words of one or two letters stay as they are.
 */
export function stem(word: string): string {
  if (word.length < 3) return word;
  const plain = endInI(withoutPastTense(withoutPlural(word)));
  const stripped = replaceSuffix(replaceSuffix(replaceSuffix(plain, STEP_2, 1), STEP_3, 1), STEP_4, 2);
  return withoutFinalE(stripped);
}

type Rule = readonly [suffix: string, replacement: string];

function rules(table: string): readonly Rule[] {
  return table
    .split(' ')
    .map((row): Rule => {
      const [suffix = '', replacement = ''] = row.split(':');
      return [suffix, replacement];
    })
    .sort(([a], [b]) => b.length - a.length);
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function withoutPastTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const bare = word.replace(/(?:ed|ing)$/u, '');
  return bare === word || !hasVowel(bare) ? word : mendEnd(bare);
}

function mendEnd(bare: string): string {
  if (/(?:at|bl|iz)$/u.test(bare)) return `${bare}e`;
  if (/([^aeioulsz])\1$/u.test(bare)) return bare.slice(0, -1);
  return measure(bare) === 1 && endsShort(bare) ? `${bare}e` : bare;
}

function endInI(word: string): string {
  return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

function replaceSuffix(word: string, table: readonly Rule[], least: number): string {
  const rule = table.find(([suffix]) => word.endsWith(suffix));
  if (rule === undefined) return word;
  const replaced = word.slice(0, word.length - rule[0].length) + rule[1];
  const kept = word.slice(0, word.length - rule[0].length);
  return measure(rule[1].length === 1 ? replaced : kept) >= least ? replaced : word;
}

function withoutFinalE(word: string): string {
  const short = word.endsWith('e') && mayLoseE(word.slice(0, -1)) ? word.slice(0, -1) : word;
  return short.endsWith('ll') && measure(short) > 1 ? short.slice(0, -1) : short;
}

function mayLoseE(bare: string): boolean {
  const m = measure(bare);
  return m > 1 || (m === 1 && !endsShort(bare));
}

/** `c` for each consonant and `v` for each vowel; y is a vowel after a consonant. */
function shape(word: string): string {
  let [shapes, vowel] = ['', true];
  for (const letter of word) {
    vowel = 'aeiou'.includes(letter) || (letter === 'y' && !vowel);
    shapes += vowel ? 'v' : 'c';
  }
  return shapes;
}

/** How often a consonant follows a vowel: Porter's m. */
function measure(word: string): number {
  return shape(word).split('vc').length - 1;
}

function hasVowel(word: string): boolean {
  return shape(word).includes('v');
}

function endsShort(word: string): boolean {
  return shape(word).endsWith('cvc') && !/[wxy]$/u.test(word);
}
