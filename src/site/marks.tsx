import type { Words } from '../i18n/translator';
import type { PolicyDocument } from '../domain/policy/policy';

interface Props {
  readonly document: Pick<PolicyDocument, 'sample' | 'original'>;
  readonly words: Words;
}

/** 見本・参考訳・原文: what kind of text a reader has before them. */
export function Marks({ document: { sample, original }, words }: Props) {
  return (
    <span class="tags" lang={words.language}>
      {sample && <SampleMark words={words} />}
      <span class="tag">{words.text(original ? 'site:mark.original' : 'site:mark.reference')}</span>
    </span>
  );
}

/** 見本 */
export function SampleMark({ words }: Pick<Props, 'words'>) {
  return <span class="tag sample">{words.text('site:mark.sample')}</span>;
}
