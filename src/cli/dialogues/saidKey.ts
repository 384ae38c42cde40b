import type { MessageKey } from '../../../locales';

/** Words that are never said by themselves: labels, examples, choices, and what only fills other messages. */
type NeverSaidAlone =
  | `${string}.label`
  | `${string}.example`
  | `${string}:choice.${string}`
  | `desk:guide.${string}.${'wrong' | 'missing' | 'notNeeded' | 'misused' | 'leaked' | 'harm' | 'other'}`
  | `desk:guide.more.${'purpose' | 'records' | 'abroad' | 'inquiry'}`
  | `desk:hiddenKind.${string}`
  | `desk:secondOpinion.basis.${string}`
  | `announce:change.${string}`
  | `announce:news.${'revisedFrom' | 'revisedSince' | 'publishedFrom' | 'publishedSince'}`
  | `policy:${'source' | 'sampleMark' | 'referenceMark' | 'heading' | 'lead' | 'plainLead' | 'orTopics'}`
  | `policy:language.${string}`
  | `desk:reopened.${'choice' | 'menu'}`
  | `form:${'summaryRow' | 'addressMeant' | 'asTyped'}`
  | `form:${'send' | 'changeOne' | 'cancel' | 'email' | 'addToIt' | 'makeNew' | 'changeThis' | 'summary'}`
  | `form:${'feeNone' | 'feeStated' | 'contactStated' | 'contactNotStated'}`
  | `form:${'dateMeant' | 'townMeant' | 'phoneMeant' | 'draftNumberExample'}`
  | `identity:${'resend' | 'otherAddress' | 'noEmail' | 'withoutMail' | 'sixDigits' | 'tenLetters' | 'spam' | 'spamAndDomain'}`
  | `status:${'numberExample' | 'whichLine'}`
  | `complaint:answer.${'chat' | 'email' | 'phone' | 'post' | 'none'}`
  | `explain:${string}.${'why' | 'what' | 'must'}`
  | 'announce:here'
  | 'handoff:moment'
  | 'danger:alerted'
  | `fact:week.${string}`;
type SaidIn<N extends string> = Exclude<Extract<MessageKey, `${N}:${string}`>, NeverSaidAlone>;

/** Every message that the desk may say by itself, without the questions of forms: those are named by their fields. */
export type SaidKey = Exclude<
  SaidIn<
    | 'desk'
    | 'form'
    | 'identity'
    | 'status'
    | 'policy'
    | 'announce'
    | 'handoff'
    | 'complaint'
    | 'explain'
    | 'fact'
    | 'danger'
    | 'sorry'
  >,
  `complaint:${string}.ask`
>;
