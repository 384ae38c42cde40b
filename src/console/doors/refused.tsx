import type { Visit } from './access';
import { sendPage } from './sendPage';
import { ProblemView } from '../page/problemView';

/** Says that the account of whoever is signed in may not do what was asked for. */
export function sendNotAllowed({ res, page }: Visit): void {
  const title = page.words.text('console:problem.notAllowed');
  const text = page.words.text('console:refusal.notAllowed');
  sendPage(res, 403, <ProblemView page={{ ...page, path: '/console' }} title={title} text={text} />);
}

/** There is no such request, or no more. */
export function sendNoTicket({ res, page }: Visit): void {
  const title = page.words.text('console:problem.notFound');
  const text = page.words.text('console:refusal.unknownTicket');
  sendPage(res, 404, <ProblemView page={{ ...page, path: '/console' }} title={title} text={text} />);
}
