/** What the desk knows of itself, whatever the policy says. */
export type DeskFact =
  | 'hours'
  | 'contact'
  | 'automatic'
  | 'languages'
  | 'chatRetention'
  | 'requestRetention'
  | 'learning'
  | 'identity'
  /** What shows that somebody may ask for another person. */
  | 'representative'
  | 'fee'
  | 'whenAnswered'
  | 'howAnswered'
  | 'authority'
  | 'whoDecides'
  | 'security'
  /** What the customer asked here before. */
  | 'asked';
