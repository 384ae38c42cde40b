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
  | 'fee'
  | 'whenAnswered'
  | 'howAnswered'
  | 'authority'
  | 'whoDecides'
  | 'security';
