import { either } from '../text/pattern';

/* The words for each pace that English speakers of Jamaica, Kenya, Pakistan and Sri Lanka mix in from the talk at home. */

export const GOES_ON = either(
  'gwaan(?: through)?|go deh|mek we go(?: on)?|mi ready|endelea(?: tu| mbele)?|songa(?: mbele)?|twende(?: kazi)?|aage(?: chalo| chalein| barho| badho)?|chalo(?: aage)?|jari rakh(?:o|ein)|karo|idiriyata yanna',
);
export const STOPS = either(
  'wacha(?: tu)?|achana na(?:yo| hiyo)|sitaki(?: tena)?|rehn(?:e|ay) do|chh?or do|chh?oro|chh?od do|bas karo|nahi karna|epa|(?:al)?low (?:it|dat)|mi nuh (?:want|need) (?:it|dis|dat)(?: again| no more)?|mi change mi mind|mi done wid (?:it|dis|dat)|mi naah do (?:it|dis)|mi nah badda(?: wid it)?|nuh badda(?: wid (?:it|dat))?|stop (?:dis|dat)|lef it',
);
export const PAUSES = either(
  '(?:mi |i )?soon come(?: back)?|mi a(?:go)? come back(?: later| tomorrow)?|li(?:kk|ck)le more|walk good|mi haffi go(?: now)?|mi gone(?: now)?|mi will finish it later',
  '(?:(?:mi|me|i) (?:wi |will |a go |ago |gwine |haffi )?(?:do|finish|complete|fill out|sort out|come back fi) )?(?:(?:di|de|the) )?res[t]? (?:a it )?(?:tomorrow|tomaro|later|lata|tonight|inna di (?:morning|evening)|next (?:day|time|week))',
  'nitarudi(?: kesho| baadaye)?|baadaye|badae|kesho|tutaonana(?: kesho| baadaye)?|baad m(?:ein|e)|baad m(?:ein|e) kar(?:ta|ti) h(?:un|oon)|phir kabhi|kal kar(?:unga|ungi)|pasuwa|passe',
);
export const RETURNS = either(
  'mi (?:deh )?back(?: now)?|mi come back(?: fi finish it)?|mi reach back|nimerudi|(?:main )?wapas aa g(?:aya|ayi)',
);
export const SKIPS = either(
  'ruka(?: hii| hiyo)?|sijui(?: hiyo)?|pata nahi|nahi pata|maloom nahi|mi nuh (?:know|memba)(?: dat one| dat| when)?|skip (?:am|dis|dat)(?: one)?|danne na(?:ha)?',
);
export const SENDS = either(
  '(?:tuma|itume)(?: sasa)?|bhej (?:do|dein|dijiye)|bhejo|yawanna|send am|sen (?:it|dis)(?: off)?|send dis',
);

/** What leads up to it: all right, yes, then. */
export const BEFORE = either(
  'sawa(?: sawa)?|haya|basi|ndio|ndiyo|poa|ach+a|accha|achha|th(?:ee|i)k(?: hai)?|chalo|haan(?: ji)?|ji(?: haan)?|bas|hari|ow|aright|irie|cho|ya(?:h)? ?m[ao]n|machan|bhai',
);
