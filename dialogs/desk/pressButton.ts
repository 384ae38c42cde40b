import type { Utterance } from '../../src/domain/conversation/utterance';
import type { Anywhere } from '../../src/talk/act';
import { formFor } from '../../src/forms';
import { beginForm } from '../forms/beginForm';
import { pressGuide } from '../forms/guide';
import { quoteProvisions } from '../policy/quotePolicy';
import { type At, tellAside } from './at';
import { menu, say, WRITE_TO_STAFF } from './menu';
import { goOnBegun } from './reopened';

/** Hears a button that holds at any point: those of the menu and its guides, and headings of the policy. */
export async function press(at: At, button: Anywhere): Promise<void> {
  const { services, dc, turn } = at;
  switch (button.is) {
    case 'menu': {
      const form = formFor(button.form);
      return form === undefined ? undefined : beginForm(services, dc, turn, { form: form.id });
    }
    case 'guide':
      return pressGuide(services, dc, turn, button);
    case 'quote':
      return tellAside(at, showProvision(at, button.provision));
    case 'reopened':
      if (!(await goOnBegun(dc, turn))) turn.said.push(say('desk:notUnderstood', menu(turn.state.language)));
      return;
  }
}

/** A button of a version that is no longer in force may name a provision that the present one lacks. */
function showProvision({ services, turn }: At, provision: string): readonly Utterance[] {
  const quotes = quoteProvisions(services, turn, [provision]);
  if (quotes.length > 0) return quotes;
  const inForm = turn.draft !== null;
  return [inForm ? say('policy:notStatedInForm') : say('policy:notStated', [WRITE_TO_STAFF])];
}
