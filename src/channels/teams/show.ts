import { CardFactory } from 'botbuilder';
import type { Spoken } from '../../domain/conversation/content';
import { showPlain } from '../showPlain';
import type { WireActivity } from '../wireActivity';
import { cardOf } from './card';

/** What has buttons, or more shape than text, is a card in Teams; all else stays text. */
export function showInTeams(spoken: Spoken, publicUrl: string): WireActivity {
  const { suggestedActions: _none, ...plain } = showPlain(spoken, publicUrl);
  const { buttons, extras } = spoken;
  const isText = buttons.length === 0 && !SHAPED.includes(extras.kind);
  if (isText) return plain;
  const { contentType } = CardFactory.adaptiveCard({});
  return { ...plain, text: '', attachments: [{ contentType, content: cardOf(spoken, publicUrl) }] };
}

const SHAPED: readonly Spoken['extras']['kind'][] = ['quote', 'summary', 'receipt'];
