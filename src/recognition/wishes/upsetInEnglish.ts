import { either, maybe } from '../text/pattern';

/* How anger, fear and distress are said in English: each a whole clause as `fold` leaves it, or the end of one. */

const VERY = `(?:(?:so|very|really|too|just|extremely|totally|absolutely|completely|still|now|already|quite|all|damn|bloody|fucking|getting|feeling|being|pretty|truly|honestly|also|beyond|more and more|a bit|simply|not only) )*`;
const I_AM = either(
  "i am|i'm|im|i was|i feel|i'm feeling|we are|we're|i get|i got|this makes me|it makes me|you make me|makes me|makes us|i have been",
);
const FEELING = either(
  "angry|furious|mad|upset|scared|frightened|terrified|worried|anxious|stressed(?: out)?|devastated|frustrated|disappointed|disgusted|shocked|humiliated|ashamed|annoyed|irritated|desperate|hopeless|helpless|violated|heartbroken|depressed|sad|outraged|livid|pissed(?: off)?|crying|shaking|panicking|vexed|vex|worried sick|sick(?= about| of| to)|afraid|exhausted|in tears|lost for words|at my wit'?s end|going crazy|losing my mind|having a panic attack|suffering",
  'fed up|sick and tired|tired(?= of)|done(?= with)',
);
/** What one is angry at: the desk and the company, and no more than that. */
const AT = `(?: (?:with|at|of|about|by|in|for) (?:this|it|that|you|u|all|your|the|people|guys|lot|this company|company|all of you|everything|what happened|waiting|bot|service|all this))*(?: (?:people|guys|all|company|service|lot|bot|stuff|thing|situation|nonsense|right now|now|today|already|again|sick|too|here|please|honestly|at this point|right|you know|anymore|bad))*`;
const BAD = either(
  'terrible|horrible|awful|annoying|irritating|frustrating|maddening|unacceptable|ridiculous|disgusting|outrageous|pathetic|shameful|scandalous|appalling|shocking|disgraceful|unfair|insane|crazy|madness|nonsense|rubbish|garbage|trash|bullshit|crap|stupid|useless|hopeless|unbelievable|the worst|not fair|not ok|not okay|not acceptable|too much|enough|so wrong|a scandal|a joke|a disgrace|a nightmare|a shame|a waste of time|the worst (?:company|service|bot|desk)|killing me|a mess|dreadful|intolerable|incredible|wicked|bad mind',
);
const YOU = either(
  'you|u|you people|you guys|you all|your (?:company|service|bot|desk|staff|support|system|website)|this (?:company|bot|desk|service|robot|chat|machine|system)|jin jidosha',
);
const NAMES = either(
  'liars?|thie(?:f|ves)|crooks?|idiots?|fools?|scammers?|criminals?|monsters?|bastards?|clowns?|cheats?|cheaters?|con ?(?:men|man)|fraudsters?|robbers?|morons?|jerks?|assholes?|animals|shameless|incompetent|heartless|evil|careless|dumb',
);
const BOT = either(
  'bot|robot|machine|computer|chat ?bot|thing|desk|company|people|website|system|idiots?|ai',
);
const SWEARS = either(
  'fuck\\w*|f\\*+k?\\w*|wtf|shit|shite|bullshit|bloody hell|damn(?: it| you)?|dammit|goddamn\\w*|screw (?:you|this)|piss off|go to hell|bastards?|asshole|arsehole|bumbo?claa?t|rass ?claa?t|kmt|smh',
);

/** A whole clause of it. */
const WHOLE: readonly string[] = [
  `${I_AM} ${VERY}${FEELING}${AT}`,
  `${VERY}${either('angry|furious|scared|upset|terrified|disgusted|frustrated|disappointed|worried sick|stressed')}${AT}`,
  `(?:this|that|it|all this|this thing|what you did|what you do)(?: is|'s| was| a)? ${VERY}(?:${BAD}|stress mi out|stressing me(?: out)?)(?: (?:to me|of you|service|company|really|now|you know|honestly|for me|behaviou?r|thing|treatment))*`,
  `${YOU}(?: are|'re| r| is| a)? ${VERY}(?:an? |the |such |a bunch of |all )*${VERY}(?:${BAD}|${NAMES}|wasting my time)(?: (?:company|people|bot|robot|machine|ever|desk|honestly))*`,
  `what (?:a|an) ${VERY}(?:joke|disgrace|shame|nightmare|scandal|mess|nonsense|waste of time|terrible|horrible|rubbish|stupid|useless|bad)(?: (?:company|bot|service|thing|desk|experience|people|robot|machine))*`,
  `(?:you )?${VERY}(?:stupid|useless|dumb|idiotic|silly|worthless|damn|bloody|fucking|rubbish|crap)(?: (?:stupid|useless|fucking))* ?${maybe(BOT)}`,
  `(?:\\w+ )?(?:you )?${NAMES}(?: (?:you|all|all of you|the lot of you))?`,
  `(?:${VERY})(?:terrible|horrible|awful|annoying|irritating|frustrating|maddening|unacceptable|ridiculous|disgusting|outrageous|pathetic|shameful|appalling|disgraceful|unbelievable|nonsense|rubbish|incredible|(?:a |complete )*waste of (?:my )?time)(?: (?:service|company|bot|people|really|honestly))?`,
  `(?:for )?shame(?: on (?:you|u|your company|all of you))?(?: people| all)?|how dare (?:you|u|they)(?: people)?|how (?:could|can) (?:you|u|they)(?: people)? (?:do (?:this|that)(?: to (?:me|us|people))?|be so \\w+)`,
  `(?:what|who|why|where|how) (?:the|in the) (?:hell|heck|f\\w*)(?: is| are| was| do| did)?(?: (?:wrong with )?(?:this|that|you|going on|happening|u|you people|you guys|your company|people|doing|you doing))*`,
  `(?:oh |aw |ah |what the |the |holy |you |this is |absolute |total |complete )*${SWEARS}(?: (?:you|this|off|it|all|u|that|your company|people|bot|sake))*|for (?:fuck|god|heaven|pete)'?s?'? sake`,
  `i (?:\\w+ )?hate (?:you|u|this|this company|your company|it|this bot|all of you|this desk)(?: people| all| so much)?`,
  `(?:enough is enough|enough of this|(?:i've |i have )?(?:really )?had enough(?: of (?:this|you|it|your \\w+))?|give me a break|are you (?:kidding|joking|serious|mad|crazy)(?: me| with me)?|you must be (?:kidding|joking)(?: me)?|you (?:have )?(?:ruined|destroyed|wrecked) (?:my|our) (?:life|lives|day|family)|you don'?t care(?: about (?:me|us|people|customers))?)`,
  `(?:why (?:does|do|is|will) )?(?:nobody|no ?one) (?:is )?(?:help(?:s|ing)?|car(?:es?|ing)|listen(?:s|ing)?)(?: to| about)?(?: me| us)?(?: here)?`,
  `(?:i |we )?(?:can'?t|cannot|can not|couldn'?t|could not) (?:\\w+ )?(?:take|stand|bear|sleep|stop crying|breathe|eat|do|believe|cope)(?: (?:this|it|at night|any ?more|any longer|anymore|with this|because of (?:this|you)))*|i (?:haven'?t|have not|did not|didn'?t) (?:slept|sleep|eat|eaten)(?: (?:for|in|since|all) .{0,20})?`,
  `i (?:just )?(?:want to|wanna|could|feel like|have to) (?:cry(?:ing)?|scream(?:ing)?|die|give up)|it (?:really )?hurts(?: me)?(?: (?:so much|a lot|badly|too much))?|(?:please )?(?:don't|do not|stop) (?:make fun of|laugh at|mock(?:ing)?) me|you (?:make|made) me (?:cry|sick|angry|mad)|you are wasting my time|stop wasting my time|(?:i am |i'm )?wasting my time(?: here)?`,
  `mi (?:\\w+ )?(?:vex|fraid|upset|mad|well vex|so vex|tiyad a dis)(?: bad| yuh see| yah| so till)*|a wah kind a .{0,25}|(?:ugh+|argh+|grr+|a+rgh+|omg+)`,
];

const LITTLE = either(
  'please|pls|ok|okay|sorry|really|honestly|seriously|hello|hi|hey|well|look|listen|oh my god|oh god|my god|omg|jesus|god|oh|no|wow|man|you know|right now|now|again|and|but|so|because|because of (?:this|you)|sir|madam|just|why|what|yes|help me|help|still|all of you|as i said|are you there|of you',
);

export const UPSET_CLAUSES: readonly RegExp[] = [
  new RegExp(`^(?:(?:${LITTLE}) )*(?:${either(...WHOLE)})(?: ${LITTLE})*$`, 'u'),
];
export const LITTLE_CLAUSE = new RegExp(`^(?:${LITTLE})(?: ${LITTLE})*$`, 'u');
