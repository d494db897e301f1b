import { ChangeText } from '@/components/overview/ChangeText';
import type { Words } from '@/lib/words/translate';
import { ReportSection } from './ReportSection';
import type { SentenceView } from './sentence-view';
import { SourceMarks } from './SourceMarks';

interface ReportSentencesProps {
  readonly sentences: readonly SentenceView[];
  readonly words: Words;
}

/** What to say, each with its caveat and its source. */
export function ReportSentences({ sentences, words }: ReportSentencesProps) {
  return (
    <ReportSection name="sentences" heading={words('sentences.heading')}>
      <ol>
        {sentences.map(({ figureId, sentence, address, change, marks, caveat }) => (
          <li key={figureId}>
            <p>
              <a className="report-stated" href={address}>
                {sentence}
              </a>{' '}
              <SourceMarks marks={marks} />
            </p>
            <p className="report-quiet">
              {change !== null && (
                <>
                  {words('sentences.change')} <ChangeText change={change} />{' '}
                </>
              )}
              {caveat}
            </p>
          </li>
        ))}
      </ol>
      <p className="report-quiet">{words('sentences.rule')}</p>
    </ReportSection>
  );
}
