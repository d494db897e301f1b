import type { ChangeView } from '@/components/overview/change-view';
import { changeView } from '@/components/overview/change-view';
import { caveatWords } from '@/lib/answer/caveat-words';
import type { Caveat } from '@/lib/answer/caveats';
import { numberSentence } from '@/lib/answer/number-sentence';
import { figureAddress } from '@/lib/link/addresses';
import type { ReportLine } from '@/lib/report/report-lines';
import type { ReportContext } from './report-context';
import { figuresOfChange, marksOfFigures } from './report-context';
import type { SourceMarkView } from './source-numbers';

/** A sentence to say, with what to keep in mind. */
export interface SentenceView {
  readonly figureId: string;
  readonly sentence: string;
  readonly address: string;
  /** Null where there is nothing to compare with. */
  readonly change: ChangeView | null;
  readonly marks: readonly SourceMarkView[];
  /** Empty where there is nothing to keep in mind. */
  readonly caveat: string;
}

const MOST_CAVEATS = 2;
/** What the reader of the document supplied is told on the figure's card; here it would hide what is graver. */
const UNTOLD: readonly Caveat['code'][] = ['inferred'];

/** Puts a number to open with into a sentence, with its two gravest caveats. */
export function sentenceView({ latest, change }: ReportLine, context: ReportContext): SentenceView {
  const { figure, caveats } = latest;
  const { snapshot, locale, reportWords } = context;
  const told = caveats
    .filter(({ code }) => !UNTOLD.includes(code))
    .slice(0, MOST_CAVEATS)
    .map((caveat) => caveatWords(caveat, figure, snapshot, locale))
    .filter((text) => text !== '');
  return {
    figureId: figure.id,
    sentence: numberSentence(figure, snapshot, locale),
    address: figureAddress(locale, figure.id, snapshot.frozenTo),
    change: change === null ? null : changeView(change, context),
    marks: marksOfFigures([figure, ...figuresOfChange(change)], context),
    caveat: told.length === 0 ? '' : reportWords('sentences.caveat', { caveat: told.join(' ') }),
  };
}
