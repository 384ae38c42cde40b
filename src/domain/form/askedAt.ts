import type { Draft, Stage } from './form';

/** What is asked at a stage by name, a question by its key; undefined for whether to add to a request that is similar. */
export function askedAt(stage: Stage, { identity }: Pick<Draft, 'identity'>): string | undefined {
  switch (stage.at) {
    case 'notice':
      return 'notice';
    case 'identity':
      return identity.codeId === undefined ? 'address' : 'code';
    case 'similar':
      return undefined;
    case 'question':
      return stage.key;
    case 'confirm':
      return 'send';
  }
}
