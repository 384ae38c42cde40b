import { japaneseDate } from '../../domain/calendar/japaneseDate';
import type { Words } from '../../i18n/translator';
import type { GapExample } from '../../ports/policyGaps';
import { languageNameIn } from '../page/page';
import { Day, Typed } from '../page/parts';

interface ExamplesProps {
  readonly words: Words;
  readonly examples: readonly GapExample[];
  /** Of the table that they stand in. */
  readonly columns: number;
}

/** What was asked, in a row of its own under the topic. */
export function GapExamples({ words, examples, columns }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <tr role="row" class="gap-examples">
      <td role="cell" colSpan={columns}>
        <ul aria-label={words.text('console:gaps.examples')}>
          {examples.map(({ at, language, text }, index) => (
            <li key={index}>
              <span class="written" lang={language}>
                <Typed text={text} />
              </span>{' '}
              <span class="soft">
                <Day words={words} date={japaneseDate(at)} /> · {languageNameIn(words, language)}
              </span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
