import { documentIn, findProvision } from '../../src/domain/policy/policy';
import { blend } from '../../src/usecases/blend';
import type { Understanding } from '../../src/ports/understand';
import type { DeskServices } from '../desk/deskServices';
import type { DeskTurn } from '../desk/deskTurn';

/**
 * Puts the provisions that may answer in the order that a configured second opinion suggests. What the opinion cannot do
 * is to decide whether the policy answers, or to say anything. When it does not come, everything stays as it was.
 */
export async function secondThoughts(
  services: DeskServices,
  turn: DeskTurn,
  meant: Understanding,
): Promise<Understanding> {
  const { secondOpinion, policyInForce } = services;
  if (secondOpinion === undefined || !mayBeAsked(turn, meant)) return meant;
  const { policy, understand } = policyInForce();
  const document = documentIn(policy, meant.language) ?? policy.documents[0];
  if (document === undefined) return meant;
  const { text } = turn.heard;
  const ranked = understand.rank(text, turn.state.language);
  const candidates = ranked.flatMap(({ id }) => findProvision(document, id) ?? []);
  const { version, language } = document;
  const opinion = await secondOpinion({ text, language, version, candidates });
  const sections = blend(ranked, opinion).map(({ id }) => id);
  const stated = meant.stated && sections[0] === meant.sections[0];
  return { ...meant, sections: sections.slice(0, 3), stated };
}

/** Only a single question about the policy, outside any form, and after the notice that tells of it. */
function mayBeAsked({ draft, state }: DeskTurn, { kind, answers }: Understanding): boolean {
  return kind === 'policy' && answers < 2 && draft === null && state.greeted === true;
}
