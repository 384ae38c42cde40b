import type { Expected } from '../../src/domain/identity/confirm';
import type { IdentityShown } from '../../src/domain/form/form';
import type { CodeTried } from '../../src/domain/identity/tried';
import type { Digests } from '../../src/ports/identityCodes';
import { issueCode } from '../../src/usecases/issueCode';
import type { DeskServices } from '../desk/deskServices';
import { type DeskTurn, putOut } from '../desk/deskTurn';

interface Wanted {
  /** What the code is for: an address, or a number. */
  readonly countedBy: string;
  /** Where it goes, if anywhere. */
  readonly mailTo: string | undefined;
  /** What was told here before of a code for the same. */
  readonly told: Pick<IdentityShown, 'letters' | 'codeSpent'>;
}
interface Sent {
  readonly codeId: string;
  readonly shape: Expected;
}

/** Puts a code down with its mail. Undefined when there is none to be had: staff have to help. */
export async function sendCode(
  services: DeskServices,
  turn: DeskTurn,
  { countedBy, mailTo, told }: Wanted,
): Promise<Sent | undefined> {
  const { language } = turn.state;
  const issued = await issueCode(services, {
    countedBy,
    mailTo,
    network: turn.network,
    now: turn.now,
    language,
    company: services.settings.company[language],
    conversationId: turn.conversation.id,
  });
  // Whoever was told of the newest code, can still use it, and asks for another, does not get that mail.
  const inVain = issued?.code.shape === 'joined' && told.letters === true && told.codeSpent !== true;
  if (issued === undefined || inVain) return undefined;
  turn.effects.push({ is: 'code', code: issued.code });
  putOut(turn, issued.messages);
  return { codeId: issued.code.id, shape: issued.code.shape };
}

/** Remembers that an address, by its keyed digest, was confirmed here: what goes there is limited no longer. */
export function noteConfirmed(turn: DeskTurn, addressDigest: string): void {
  turn.effects.push({ is: 'confirmed' });
  turn.state.confirmed = [...new Set([...(turn.state.confirmed ?? []), addressDigest])];
}

interface Typed {
  readonly countedBy: string;
  readonly code: string;
}

/** Checks what was typed against the codes that this conversation was sent for an address or a number. */
export function tryCode(turn: DeskTurn, digests: Digests, { countedBy, code }: Typed): Promise<CodeTried> {
  const addressDigest = digests.address(countedBy);
  return turn.tryCode({
    addressDigest,
    networkDigest: turn.network,
    now: turn.now,
    conversationId: turn.conversation.id,
    digest: digests.code(addressDigest, code),
  });
}
