import type { ActKind } from './act';

/**
 * How often an act that was read by its words is right, as measured on labelled messages; 0 to 1. What may as well tell
 * something as ask for it, or answer a question, is less sure than what is said for itself.
 */
export const SURE: Readonly<Record<ActKind, number>> = {
  inDanger: 0.95,
  picks: 0.95,
  presses: 0.9,
  changesLanguage: 0.7,
  asksOther: 0.9,
  wantsPerson: 0.75,
  asksHelp: 0.9,
  wantsMenu: 0.9,
  asksStatus: 0.9,
  wantsNews: 0.9,
  stops: 0.8,
  pauses: 0.95,
  startsOver: 0.9,
  returns: 0.9,
  goesOn: 0.95,
  changesRequest: 0.9,
  givesNumber: 0.9,
  resumes: 0.9,
  moves: 0.9,
  saysNothing: 0.9,
  saysYesOrNo: 0.5,
  corrects: 0.9,
  upset: 0.9,
  asksAbout: 0.95,
  followsUp: 0.9,
  asksDesk: 0.8,
  tellsLeak: 0.7,
  wantsFirst: 0.9,
  wants: 0.9,
  asksPolicy: 0.5,
  saysThanks: 0.85,
  says: 0.5,
};
