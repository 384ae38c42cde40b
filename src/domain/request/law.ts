/** A law, or a bill, that rows of the desk's tables come from. */
export type LawId = 'appi' | 'appi-rules' | 'appi-bill-2026' | 'mail-act';

interface Law {
  /** Its name and number in English, or what a bill is called before it has one. */
  readonly title: string;
  /** The text that the rows were written from: as in force on this day (YYYY-MM-DD), or as laid before the Diet. */
  readonly asOf: string;
  /** While a law is not in force, every row that comes from it is off: nobody is asked, and nothing is decided by it. */
  readonly inForce: boolean;
}

/** The laws behind the tables. Switching one on is a change to this file, made with the enacted text at hand. */
export const LAWS: Readonly<Record<LawId, Law>> = {
  appi: {
    title: 'Act on the Protection of Personal Information (Act No. 57 of 2003)',
    asOf: '2026-04-01',
    inForce: true,
  },
  'appi-rules': {
    title:
      'Enforcement Rules for the Act on the Protection of Personal Information (Rules of the Personal Information Protection Commission No. 3 of 2016)',
    asOf: '2026-04-01',
    inForce: true,
  },
  // Rights of those under sixteen, among others. Laid before the Diet on 7 April 2026; its enactment is unconfirmed.
  'appi-bill-2026': {
    title: 'Bill to amend the Act on the Protection of Personal Information (2026)',
    asOf: '2026-04-07',
    inForce: false,
  },
  // 特定電子メール法: whoever asks to be sent no more advertising is sent none. Art. 3(3).
  'mail-act': {
    title: 'Act on Regulation of Transmission of Specified Electronic Mail (Act No. 26 of 2002)',
    asOf: '2026-04-01',
    inForce: true,
  },
};

export type LawsInForce = (law: LawId) => boolean;
export const isInForce: LawsInForce = (law) => LAWS[law].inForce;
