/** The ending of a domain in which a provider's name stands: `ne.jp` as well as `com`. */
export const ENDING = /(?<=\.)(?:(?:ac|ad|co|com|edu|go|gov|gr|ne|net|or|org)\.)?[a-z]+$/u;

const named = (domains: string): readonly string[] => domains.split(' ');
const under = (name: string, endings: string): readonly string[] =>
  endings.split(' ').map((ending) => `${name}.${ending}`);

/**
 * Domains that customers have their mail at, the commoner of two first: the whole world's, then those of Japan, Kenya,
 * Sri Lanka, Jamaica, Pakistan, New Zealand and the United Kingdom. The last ones stand in the desk's own examples.
 */
export const WELL_KNOWN: readonly string[] = [
  ...named(
    'gmail.com yahoo.com hotmail.com outlook.com icloud.com live.com ymail.com aol.com me.com msn.com',
  ),
  ...named('googlemail.com rocketmail.com mac.com proton.me protonmail.com'),
  ...named(
    'docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp yahoo.co.jp yahoo.ne.jp ymobile.ne.jp',
  ),
  ...named('ymobile1.ne.jp uqmobile.jp rakumail.jp hotmail.co.jp outlook.jp live.jp nifty.com ocn.ne.jp'),
  ...named('biglobe.ne.jp so-net.ne.jp plala.or.jp jcom.home.ne.jp jcom.zaq.ne.jp zaq.ne.jp dion.ne.jp'),
  ...named('ybb.ne.jp odn.ne.jp eonet.ne.jp infoseek.jp excite.co.jp goo.jp wakwak.com hi-ho.ne.jp'),
  ...named('asahi-net.or.jp commufa.jp bbiq.jp willcom.com vodafone.ne.jp'),
  ...named('safaricom.co.ke wananchi.com africaonline.co.ke kenyaweb.com'),
  ...named('sltnet.lk dialogsl.net eureka.lk cwjamaica.com flowja.com'),
  ...named('cyber.net.pk nexlinx.net.pk brain.net.pk'),
  ...named(
    'xtra.co.nz yahoo.co.nz hotmail.co.nz slingshot.co.nz orcon.net.nz vodafone.co.nz paradise.net.nz',
  ),
  ...named('yahoo.co.uk hotmail.co.uk live.co.uk btinternet.com virginmedia.com talktalk.net ntlworld.com'),
  ...named('blueyonder.co.uk tiscali.co.uk sky.com aol.co.uk'),
  ...named('example.com example.jp example.net example.org example.co.jp'),
];

/**
 * Real domains that are so close to a well-known one that they would be taken for a slip: never doubted. The endings are
 * those under which the provider itself gives out addresses.
 */
export const REAL_AS_WELL: ReadonlySet<string> = new Set([
  ...named('mail.com email.com e-mail.com cloud.com example.edu'),
  ...under('yahoo', 'co.id co.in co.th co.za com.ar com.au com.br com.hk com.mx com.my com.ph com.sg com.tr'),
  ...under('yahoo', 'com.tw com.vn ca cz de dk es fi fr gr ie in it nl no pl pt ro se'),
  ...under('hotmail', 'be ca ch cl co.id co.il co.in co.th co.za com.ar com.au com.br com.mx com.tr com.vn'),
  ...under('hotmail', 'cz de dk es fi fr gr hu ie it nl no ph pt se sg'),
  ...under('live', 'be ca cl cn co.kr co.nz co.za com.ar com.au com.mx com.my com.pt com.sg de dk fi fr'),
  ...under('live', 'hk ie in it nl no ru se'),
  ...under('outlook', 'at be cl co.id co.il co.nz co.th com.ar com.au com.br com.gr com.pe com.tr com.vn cz'),
  ...under('outlook', 'de dk es fr hu ie in it kr lv my ph pt sa sg sk'),
]);

/** Providers that give out addresses under this one ending alone; under any other it is a slip. */
export const ONLY_UNDER: ReadonlyMap<string, string> = new Map([
  ['gmail', 'gmail.com'],
  ['icloud', 'icloud.com'],
  ['docomo', 'docomo.ne.jp'],
  ['ezweb', 'ezweb.ne.jp'],
]);

/** Endings that no registry has (but for `co.jo`, under which nobody has mail), each with the one it was to be. */
export const BROKEN_ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    com: 'con cmo ocm omc comm coom ccom conm cpm clm cim xom vom dom copm comn c0m',
    net: 'ner nett nte ent nrt met',
    org: 'ogr orgg rog orf',
    'co.jp': 'cojp co.jo co.pj co.jpp',
    'ne.jp': 'nejp ne.jo ne.pj ne.jpp',
    'or.jp': 'orjp or.jo',
    'co.uk': 'couk co.ku co.ukk',
    'co.nz': 'conz co.zn co.nx',
    'co.ke': 'coke co.ek',
    'com.pk': 'compk',
    'com.jm': 'comjm',
    'com.au': 'comau',
    'co.za': 'coza',
  }).flatMap(([ending, broken]) => named(broken).map((slip) => [slip, ending] as const)),
);
