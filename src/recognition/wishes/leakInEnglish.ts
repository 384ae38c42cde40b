import { either } from '../text/pattern';

/*
 * How a leak that happened is told in English: patterns over one sentence as `fold` leaves it. The gaps between their
 * pieces are bounded, so a long text without a full stop costs no more than a short one per letter.
 */

const gap = (most: number) => `[^.?!]{0,${most}}?`;
const word = (...words: readonly string[]) => `\\b${either(...words)}\\b`;

/** What is data about people; parcels, keys and cars are not. */
const DATA = word(
  '(?:data|datas|info|infos|informations?|details?|customer lists?|records?|profile|account|passwords?|history)',
  '(?:passports?|licen[cs]e|id|identity|documents?|papers|files?|contract|cop(?:y|ies)|database)',
  '(?:names?|scans?|pictures?|photos?|address|addresses|e-?mails?|(?:phone|mobile|order|invoice|chassis|passport|card|bank|account) numbers?|number)',
);
const PAPERS = word(
  'passports?|id|documents?|papers|files?|records?|data|informations?|details|licen[cs]e|contract|laptop|usb|database',
);
const SENT = word(
  'invoices?|documents?|papers?|e-?mails?|mails?|letters?|passports?|details|data|informations?|orders?|address|addresses',
  'names?|accounts?|profiles?|quotations?|quotes?|pdfs?|slips?|files?|bills?|contracts?|history|records|purchases|receipts?|licen[cs]e|numbers?',
);
/** Somebody who should not have it. */
const OTHER = word(
  "(?:someone|somebody)'s",
  "(?:someone|somebody|anyone) else(?:'?s)?",
  "(?:an)?other (?:person|people|customer|client|buyer|man|woman|company|user)(?:'?s|s')?",
  "a (?:stranger|different (?:customer|person|buyer|man|company))(?:'?s)?",
  "(?:a )?(?:person|man|woman|people|company|firm|dealer) (?:that |who |whom )?i (?:do not|don't|dont|never|have never|did not|didn't) (?:know|knew|heard?|met|contact(?:ed)?)",
);
const OUTSIDER = either(
  OTHER,
  word(
    '(?:a|my|his|her|their|your|the|some) (?:ex(?:[- ]\\w+)?|neighbou?rs?|friends?|strangers?|husband|wife|colleagues?|boss|employer|competitors?|relatives?|brothers?|sisters?|cousins?|mates?|mother|family|customers?)',
  ),
  word('(?:the )?wrong (?:person|people|customer|recipient|man|woman|company|buyer|address|e-?mail)'),
  word(
    '(?:a )?(?:third|outside|unrelated|other) (?:person|party|parties|people)|strangers|other people|(?:our |the )?competitors?',
  ),
);
const UNKNOWN = word(
  '(?:a|an|some|one|this|that|another|other|unknown|strange|different|random|two|three|four|five|\\d|several|many|plenty(?: of)?|lots? of) (?:different |unknown |strange |other |foreign |car )?(?:man|woman|guy|person|caller|company|companies|firms?|dealers?|brokers?|exporters?|garage|business|number|people|persons)',
  'unknown|strangers?|(?:someone|somebody)(?! (?:from|at|in|of) (?:your|you)\\b)|scam\\w*|fraud\\w*|phish\\w*|thie(?:f|ves)|hackers?|criminals?',
);
const YOURS = word(
  "you|u|y'?all|(?:you|u) (?:people|ppl|lot|guys|all)|your (?:\\w+ )?\\w+|(?:someone|somebody) (?:from|at|in|of) your \\w+|an? (?:employee|agent|staff(?: member)?|worker|driver|salesman) of yours|one of your \\w+",
  'the (?:courier|driver|agent|staff|post office|company|salesman|dealer|shipping company)',
);
const HAVE_BEEN = word(
  'was|were|is|are|has been|have been|had been|has|have|got|been|is being|are being|gets|getting',
);
const GAVE = word(
  'gave|given|told|passed|shared|forwarded|passed|showed|shown|sent|mailed|e-?mailed|disclosed|revealed|faxed|handed|leaked|sold|cc',
);
const MINE = `\\b(?:my|our|the exact)\\b${gap(40)}${word('orders?|invoices?|chassis|passport|phone|numbers?|names?|address|details?|car|e-?mail|price|informations?|data|purchase')}|${word('which car i (?:bought|ordered)|(?:what|price) i (?:bought|paid)|i asked you about|(?:balance|what) i (?:still )?owe|(?:everything|all) about (?:me|my)|where i live')}`;
const UNWANTED = word(
  'spam\\w*|scam\\w*|phish\\w*|junk|fraud\\w*|strange (?:calls|mails|e-?mails|messages)|unknown (?:calls|numbers)|calls? me|contact(?:s|ing|ed)? me|using|uses',
);

const TOLD: readonly string[] = [
  // What became of the data.
  `${DATA}${gap(40)}${HAVE_BEEN} (?:\\w+ly |now |all |being )?${either('leak(?:ed|ing)?', 'exposed', 'stolen', 'hacked', 'breached', 'compromised?', 'published', 'posted', 'hijacked', 'misplaced', 'misused', 'made public', 'put online', 'taken over', 'being sold', 'sold on', 'out there', 'out in the open', 'everywhere', 'circulating')}\\b`,
  `${DATA}${gap(60)}${word('(?:(?:has|have) )?(?:fallen|fell|got|gotten|ended up) (?:in|into|in to) (?:the )?wrong hands')}`,
  `${DATA}${gap(20)}(?<!\\b(?:be|not|never|get|not been) )\\b(?:leaked|got out)\\b|\\b(?:my|our) (?:leaked|stolen|hacked) ${DATA}|\\byour (?:data )?(?:leak|hack|breach)\\b`,
  `\\bdark ?web\\b|\\b(?:hacked|stolen|leaked) list\\b|\\b(?:customers?'?|clients?'?|personal) data ${gap(20)}\\b(?:is|are|was|were|got) lost\\b`,
  `${word('my|our')} ${gap(20)}${DATA}${gap(30)}${word('in|on|with')} (?:a |an |the |your )?(?:\\w+ )?(?:group|chat|channel|forum)\\b`,
  `${either(DATA, SENT)}${gap(20)}${word('end(?:s|ed)? up|landed|are|is|was|were')} (?:with|in the hands of) ${OUTSIDER}`,
  `${PAPERS}${gap(60)}${word('(?:has |have |had )?(?:gone|went) (?:missing|astray|lost)|(?:has|have) (?:been lost|disappeared)|(?:are|is) gone', '(?:was|were|got) lost (?:by|at|in your)')}`,
  // Who did what.
  `${either(YOURS, UNKNOWN, word('they|he|she'))}(?: (?:have|has|had|just|accidentally|also|already|even|even just|carelessly))*(?: (?:who|that))? (?:leak|leaked|exposed|stole|stolen|hacked|published|posted|sold|misplaced|misused) ${gap(30)}${DATA}`,
  `${either(UNKNOWN)}${gap(20)} (?:got|took|copied|obtained|accessed|downloaded|has|have) (?:hold of )?(?:my|our|all my|customers?'?) ${gap(20)}${DATA}${gap(20)}${word('from (?:you|your \\w+)|system|server|database|website')}`,
  `\\b(?:you|u|yuh|unnu|unu|y'?all|your \\w+)(?: (?:a|did|have|has|had|are|is|guys|people|must|been|just|keep|did))* (?:give|gave|given|giving|gi|hand|handed|handing) out (?:all )?(?:mi|my|our|me) ${gap(15)}${DATA}(?![^!]*\\?)`,
  `${YOURS}${gap(20)} (?:lost|misplaced|mislaid|left) ${gap(30)}${PAPERS}`,
  `${either(YOURS, word('employee|staff|agent|worker'))}${gap(30)} ${GAVE} ${gap(20)}${either(DATA, SENT)}${gap(30)}\\b(?:to|with) ${OUTSIDER}`,
  `${YOURS}${gap(10)} ${GAVE} ${OUTSIDER} ${word('my|our')} ${gap(15)}${either(DATA, SENT)}`,
  `${YOURS}${gap(10)} (?:read out|shouted|announced|discussed|read) (?:my|our) ${gap(40)}in front of\\b`,
  `${OUTSIDER} (?:got|received|has|had|opened|read) (?:my|our) (?:\\w+ )?${SENT}`,
  `${YOURS}${gap(15)} (?:mailed|sent|e-?mailed|attached) ${gap(20)}${word('is|was|are|were|belongs|belonged')} ${word('for|to|meant for|addressed to')} (?:an?other|mr|mrs|ms|dr|a customer|a client|someone|somebody)\\b`,
  `${YOURS} told ${OUTSIDER} ${gap(20)}${word('my|what i|where i|about me|how much')}`,
  `${SENT}${gap(30)}${HAVE_BEEN} (?:\\w+ly |by mistake )?${GAVE} ${gap(30)}(?:\\bto |\\bwith )${OUTSIDER}`,
  // What reached the wrong person, or can be seen by anybody.
  `${word('sent|received|receive|got|get|gave|see|saw|shows?|showed|open(?:ed)?|download(?:ed)?|attached|contain(?:s|ed)?|read|view|access|found|has|have|had|included|with|inside')} ${gap(50)}${OTHER}'? (?:\\w+ ){0,2}?${SENT}`,
  `${word('sent|received|receive|got|get|gave|see|saw|shows?|showed|open(?:ed)?|download(?:ed)?|attached|contain(?:s|ed)?|read|view|found|included|inside')} ${gap(50)}${SENT} (?:\\w+ )?${word('of|for|meant for|intended for|addressed to|belonging to|belongs to|in the name of')} (?:the )?${OTHER}`,
  `${word('everyone|everybody|anyone|anybody|all (?:the |your )?(?:other )?customers|the whole world|whoever')} ${gap(12)}${word('can|could')} (?:\\w+ly )?${word('see|read|open|download|access|view')}|${word("everyone|everyone's|everybody's|all the customers'?")} ${gap(20)}(?:address\\w*|names?|numbers?) ${gap(10)}visible`,
  `\\bcc\\b${gap(60)}${word('all|every\\w*|customers|addresses|see')}|${word('all|every\\w*|customers|addresses')}${gap(60)}\\bcc\\b`,
  `${word('my|our|customers?')} ${gap(30)}${DATA}${gap(40)}${word('on|in|via|through|all over|to')} (?:google|facebook|telegram|the (?:internet|web|net)|internet|search engines?)\\b`,
  // Who knows what only the desk should.
  `${UNKNOWN}${gap(80)}${word('knew|knows|(?<!to )know|had|has|have|quot(?:es|ed|ing)|recited|mention(?:s|ed|ing)?')}${gap(30)}(?:${MINE})`,
  `${UNKNOWN}${gap(60)}${word('call(?:s|ed|ing)?|contact(?:s|ed|ing)?|messag(?:es|ed|ing)|wr(?:ites|ote|iting)|e-?mail(?:s|ed|ing)|phon(?:es|ed|ing)|text(?:s|ed|ing)|rang')}${gap(40)}${word('told me|quoting|with|about|quoting|using|mentioning|knowing|in')} (?:${MINE})`,
  `${word('(?:call|phon|contact|messag|e-?mail|text)ed by')} ${UNKNOWN}${gap(80)}(?:${MINE})`,
  `${word('fake|false|scam|phishing|fraudulent')} (?:\\w+ )?${word('invoices?|e-?mails?|mails?|messages?|calls?|letters?|sms|bills?')}${gap(60)}${word('my|our|real|exact')}`,
  `${word('only|nobody (?:but|else|except)|no ?one (?:but|else|except)|(?:anybody|anyone) (?:but|else|except)')} ${gap(40)}${word('you|your')}${gap(60)}${UNWANTED}`,
  `${UNWANTED}${gap(60)}${word('only|nobody (?:but|else|except)|no ?one (?:but|else|except)')} ${gap(30)}${word('you|your \\w+')}`,
  `${word('calls?|messages?|e-?mails?|spam|contacted')} ${gap(30)}(?:since|(?:the (?:next )?day|days|hours|right|just|soon|minutes) after) (?:i|we) (?:filled|registered|gave|wrote|asked|contacted|signed|inquired)`,
  `${SENT} of (?:some |a |one )?(?:mr|mrs|ms|dr)\\b`,
  `\\b(?:since|after) (?:i|we) (?:registered|bought|ordered|gave|signed|contacted|wrote|inquired|used)${gap(50)}${word('spam\\w*|scam\\w*|phish\\w*|junk|fraud\\w*')}`,
  // Who got in.
  `${either(UNKNOWN, OTHER, word('i see (?:that )?they'))}(?: else)?${gap(15)} (?:logged|logs|got|broke|broken|hack(?:s|ed)|entered|signed|gets) ${gap(10)}(?:in|into|in to|my)\\b${gap(10)}${word('account|e-?mail|profile|mailbox|system|server|website|database|data|page')}`,
  `${either(UNKNOWN, OTHER)}(?: else)?(?: (?:is|was|has|has been|have|had|been))* (?:used|using|reading|read|accessed|accessing|opened|entered|changed|took over|stole) ${gap(15)}\\b(?:my|our) (?:\\w+ )?${DATA}|\\bopened an? (?:\\w+ )?account in my name\\b`,
  `${word('log-?ins?|sign-?ins?|access|orders?|purchases?|it')}${gap(60)}${word("was not me|wasn't me|not by me|is not me|isn't me|not mine|i (?:did not|didn't) (?:make|do)|i never made")}`,
  `${word('website|site|system|server|company|account|e-?mail|database|network|app')} (?:\\w+ )?${word('was|were|got|has been|have been|is|had been')} (?:been )?(?:hacked|breached|hijacked|compromised|broken into|taken over)\\b`,
  `\\bpassword was (?:exposed|stolen|leaked|changed)\\b`,
];

/** Names of the thing: told unless something before it says that it is only talked about. */
const NAMED = word(
  '(?:data|information|privacy|security|personal|customer|details|infos?|e-?mail|passport) (?:\\w+ )?(?:leak(?:s|age)?|breach(?:es)?)',
  'leak(?:s|age)? of (?:\\w+ ){0,3}(?:data|infos?|informations?|details|documents|passports?|addresses)',
  'identity theft|id theft',
  'security incident',
  'un-?authori[sz]ed (?:access|log-?in|use|person|people|entry)',
);
const TALKED_OF =
  /\b(?:no|not|never|any|ever|n't|if|in case|event|whether|prevent\w*|protect\w*|against|polic(?:y|ies)|rules?|measures?|procedures?|responsib\w*|risk|afraid|worr\w+|avoid\w*|insurance|how|what|when|who|do|does|guard|safe|about (?:data )?breaches|past|previous|number|insured|liab\w+|could|might|may|would|future)\b|\?$/u;

/** The answer to come would be the report; asked why or how it came about, it has been one. */
const ASKED =
  /^(?:(?:and|but|so|also|hi|hello|please|sorry)[, ]+)*(?:what|which|who|(?:when|where|how) (?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|long|much|many|often)|do|does|did|is|are|was|were|am|has|have|had|can|could|will|would|should|shall|may|might|must)\b/u;
const TAKEN_AS_KNOWN =
  /^(?:(?:and|but|so|also|hi|hello|please|sorry)[, ]+)*(?:how come|(?:how|who|where) (?:is it (?:possible )?that|could (?:you|it|this|that|a|an|some\w*)|can (?:it|this|a|an|some\w*) )|(?:do|did) you (?:know|realise|realize) (?:that )?|are you aware|(?:can|could|will|would) you (?:please )?(?:explain|tell me) (?:to me )?(?:why|how come))/u;
const UNREAL =
  /\b(?:if|in case|in the event|whether|unless|suppose|imagine|prevent\w*|avoid\w*|none of|no reason|no sign|no evidence|(?:do not|don't|did not|didn't|cannot|can't) (?:think|believe|say|mean|want)|what (?:you|happens|would|will)|when (?:there|an? |any|data|personal|something)|make sure|ensure|so that no\w*|in future|don't let|do not let)\b|^(?:please )?never\b/u;
const WHY_THEY_HAVE_IT = new RegExp(
  `\\b(?:why|how|where|how come) (?:do|does|did|is|are|has|have|could|can)?\\s?(?:that|this|a|an|some|these|those|other|another|they|he|she|someone|somebody|strangers|unknown)\\b${gap(50)}${word('know|knows|knew|get|got|have|has|obtain\\w*|find|found|call\\w*|using')}${gap(20)}${word('my|our|me|which car|what i')}`,
  'u',
);

const CLAUSE = /[,;:]|\b(?:but|because|however|although|yet)\b/gu;
const TOLD_PATTERNS = TOLD.map((pattern) => new RegExp(pattern, 'u'));
const NAMED_PATTERN = new RegExp(NAMED, 'u');

/** Whether one folded sentence tells of a leak. */
export function tellsInEnglish(sentence: string): boolean {
  if (!/[a-z]{2}/u.test(sentence)) return false;
  if (WHY_THEY_HAVE_IT.test(sentence)) return true;
  if (NAMED_PATTERN.test(sentence) && !TALKED_OF.test(sentence)) return true;
  return TOLD_PATTERNS.some((pattern) => {
    const found = pattern.exec(sentence);
    return found !== null && isTold(sentence, found);
  });
}

/** Looks at the clause that the words stand in, from its beginning on. */
function isTold(sentence: string, { index, 0: found }: RegExpExecArray): boolean {
  const before = sentence.slice(0, index);
  const start = [...before.matchAll(CLAUSE)].at(-1);
  const clause = start === undefined ? sentence : sentence.slice(start.index + start[0].length).trim();
  const told = clause.slice(0, clause.indexOf(found) + found.length);
  if (UNREAL.test(told)) return false;
  return TAKEN_AS_KNOWN.test(clause) || !ASKED.test(clause);
}
