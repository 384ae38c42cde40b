/** Why a request, or a part of it, may be refused. Each type has its closed list of these. */
export type GroundId =
  | 'purposeEvident'
  | 'harmToRights'
  | 'harmToBusiness'
  | 'harmToPublicDuties'
  | 'obstructionOfBusiness'
  | 'violationOfLaw'
  | 'excludedRecord'
  | 'dataIsCorrect'
  | 'beyondPurpose'
  | 'otherProcedure'
  | 'noSuchReason'
  | 'otherMeasures'
  | 'feeNotPaid'
  | 'identityNotConfirmed'
  | 'authorityNotShown'
  | 'procedureNotFollowed';

/** Where the request did not come as the published procedure asks. APPI Art. 37(1), (2). */
const PROCEDURE: readonly GroundId[] = ['identityNotConfirmed', 'authorityNotShown', 'procedureNotFollowed'];
/** Where a fee was announced, told to the person, and not paid. APPI Art. 38(1). */
const FEE: readonly GroundId[] = ['feeNotPaid'];
/** APPI Art. 33(2). */
const NON_DISCLOSURE: readonly GroundId[] = ['harmToRights', 'obstructionOfBusiness', 'violationOfLaw'];

/** The closed lists, by the paragraph of the APPI that gives them. */
export const GROUNDS = {
  /** Art. 32(2), referring to 32(1) and 21(4)(i)–(iii). */
  '32(2)': ['purposeEvident', 'harmToRights', 'harmToBusiness', 'harmToPublicDuties', ...FEE, ...PROCEDURE],
  '33(2)': [...NON_DISCLOSURE, ...FEE, ...PROCEDURE],
  /** As Art. 33(2), and records that a Cabinet Order excludes. */
  '33(5)': [...NON_DISCLOSURE, 'excludedRecord', ...FEE, ...PROCEDURE],
  /** What is not untrue, what the purpose does not need, what another law has its own procedure for. */
  '34(2)': ['dataIsCorrect', 'beyondPurpose', 'otherProcedure', ...PROCEDURE],
  /** Art. 35(2), (4), (6): no such reason was found, or stopping is too hard and other measures protect the person. */
  '35(2)': ['noSuchReason', 'otherMeasures', ...PROCEDURE],
  /** Enforcement Rules Art. 18(3), proviso. */
  '28(3)': ['obstructionOfBusiness', ...PROCEDURE],
} as const satisfies Readonly<Record<string, readonly GroundId[]>>;
