/** How telephone numbers of a country are written at home. */
export interface PhonePlan {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** The country code of E.164. */
  readonly code: string;
  /** What is dialled before a national number at home, and left out after the country code. */
  readonly trunk: string;
  /** Digits of a national number without the trunk prefix, fewest and most. */
  readonly length: readonly [number, number];
  /** The digits that national numbers of other lines begin with. */
  readonly lines: string;
  /** The national numbers of mobiles, which customers give; in North America the area codes of the country. */
  readonly mobile: RegExp;
}

/** Canada's area codes; any other of North America that is no island's is taken for the United States'. */
const CANADA =
  '204|226|236|249|250|257|263|289|306|343|354|365|367|368|382|403|416|418|428|431|437|438|450|460|468|474|506|514|' +
  '519|537|548|568|579|581|584|587|604|613|639|647|672|683|705|709|742|753|778|780|782|807|819|825|867|873|879|902|905|942';
const ISLANDS =
  'JM 658|876, TT 868, BS 242, BB 246, GD 473, LC 758, VC 784, DM 767, AG 268, KN 869, KY 345, TC 649, DO 809|829|849';

/**
 * The national plans of the countries where customers live, the likeliest first: ITU-T E.164, "National Numbering
 * Plans" as the countries have notified them. Country, code, trunk prefix (- for none), digits, how
 * other lines begin, mobile numbers.
 */
const PLANS = `
KE 254 0 7-9 2456 7\\d{8}|1[01]\\d{7}
TZ 255 0 9 2 [67]\\d{8}
UG 256 0 9 234 7\\d{8}
LK 94 0 9 12345689 7[0-8]\\d{7}
PK 92 0 9-10 2456789 3[0-6]\\d{8}
NZ 64 0 8-10 34679 2\\d{7,9}
ZM 260 0 9 2 [79][5-8]\\d{7}
ZW 263 0 8-10 2345689 7[1378]\\d{7}
MW 265 0 7-9 1 [89][89]\\d{7}
MZ 258 - 8-9 2 8[2-7]\\d{7}
ZA 27 0 9 12345 (?:6\\d|7[1-46-9]|8[1-4])\\d{7}
NG 234 0 8-10 123456 [789][01]\\d{8}
GH 233 0 9 3 (?:2[03-8]|5[03-9])\\d{7}
BD 880 0 8-10 23456789 1[3-9]\\d{8}
GB 44 0 9-10 12 7[1-57-9]\\d{8}
GY 592 - 7 234 6\\d{6}
FJ 679 - 7 36 [2789]\\d{6}
SR 597 - 6-7 2345 [78]\\d{6}
AU 61 0 9 2378 4\\d{8}
IE 353 0 7-9 1245679 8[35679]\\d{7}
AE 971 0 8-9 234679 5[024-68]\\d{7}
PH 63 0 8-10 2345678 9\\d{9}
MM 95 0 7-10 12345678 9\\d{7,9}
TH 66 0 8-9 23457 [689]\\d{8}
MN 976 - 8 17 [5689]\\d{7}
RU 7 8 10 348 9\\d{9}
CY 357 - 8 2 9[4-9]\\d{6}
MT 356 - 8 2 (?:7[279]|9[2-9])\\d{6}
CN 86 0 10-11 23456789 1[3-9]\\d{9}
KR 82 0 8-10 23456 10\\d{8}|1[16-9]\\d{7,8}
IN 91 0 10 12345 [6-9]\\d{9}
RW 250 0 9 2 7[2389]\\d{7}
ET 251 0 9 12345 [79]\\d{8}
SS 211 0 9 1 9[1-8]\\d{7}
CD 243 0 9 1 [89]\\d{8}
BW 267 - 7-8 23456 7[1-8]\\d{6}
NA 264 0 8-9 6 8[1-5]\\d{7}
LS 266 - 8 2 [56]\\d{7}
SZ 268 - 8 2 7[6-9]\\d{6}
MU 230 - 7-8 2346 5\\d{7}
PG 675 - 7-8 3 [78]\\d{7}
NP 977 0 8-10 1234567 9[678]\\d{8}
SG 65 - 8 36 [89]\\d{7}
MY 60 0 8-10 3456789 1(?:1\\d{8}|[02-9]\\d{7})
ID 62 0 8-12 2345679 8\\d{8,10}
VN 84 0 9-10 2 [35789]\\d{8}
GE 995 0 9 34 5\\d{8}
HK 852 - 8 23 [4-79]\\d{7}
TW 886 0 8-9 2345678 9\\d{8}
SA 966 0 8-9 1 5\\d{8}
QA 974 - 8 4 [3567]\\d{7}
OM 968 - 8 2 [79]\\d{7}
DE 49 0 6-11 23456789 1[5-7]\\d{8,9}
FR 33 0 9 123459 [67]\\d{8}
TR 90 0 10 234 5\\d{9}
CL 56 - 9 234567 9\\d{8}
PY 595 0 8-9 2345678 9\\d{8}
BO 591 0 8 234 [67]\\d{7}
`;

const ISLAND_PLANS = ISLANDS.split(', ')
  .map((row) => row.split(' '))
  .map(([country = '', areas = '']) => northAmerican(country, areas));
const ELSEWHERE = [CANADA, ...ISLANDS.split(', ').map((row) => row.slice(3))].join('|');

export const PHONE_PLANS: readonly PhonePlan[] = [
  ...ISLAND_PLANS,
  ...PLANS.trim().split('\n').map(planOf),
  northAmerican('CA', CANADA),
  northAmerican('US', `(?!${ELSEWHERE})[2-9]\\d\\d`),
];

/** The plan of a country (ISO 3166-1), when its numbers are known here. */
export function planIn(country: string): PhonePlan | undefined {
  return PHONE_PLANS.find((plan) => plan.country === country);
}

/** Ten digits; neither the area nor the exchange begins with 0 or 1. */
function northAmerican(country: string, areas: string): PhonePlan {
  const mobile = new RegExp(`^(?:${areas})[2-9]\\d{6}$`, 'u');
  return { country, code: '1', trunk: '1', length: [10, 10], lines: '23456789', mobile };
}

function planOf(row: string): PhonePlan {
  const [columns, mobile] = [row.split(' ').slice(0, -1), row.slice(row.lastIndexOf(' ') + 1)];
  const [country = '', code = '', trunk = '', digits = '', lines = ''] = columns;
  const [fewest, most] = [digits.split('-').at(0), digits.split('-').at(-1)].map(Number);
  return {
    ...{ country, code, lines, trunk: trunk.replace('-', '') },
    length: [fewest ?? 0, most ?? 0],
    mobile: new RegExp(`^(?:${mobile})$`, 'u'),
  };
}
