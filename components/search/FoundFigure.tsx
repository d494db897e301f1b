import { documentAddress, figureAddress, indicatorAddress } from '@/lib/link/addresses';
import type { Locale } from '@/lib/words/locale';
import { FoundNote } from './FoundNote';
import { FoundText } from './FoundText';
import type { FoundFigureView } from './found-figure';

interface FoundFigureProps {
  readonly view: FoundFigureView;
  readonly locale: Locale;
}

/** Stands at the end of a line rather than at the beginning of the next. */
const SEPARATOR = '\u00a0· ';

/** A figure that was found: the number, of what, where and when, its words in the document, and the document. */
export function FoundFigure({ view, locale }: FoundFigureProps) {
  return (
    <li className="found-figure">
      <a className="found-value" href={figureAddress(locale, view.id, null)}>
        <FoundText text={view.value} found={view.found} />
      </a>
      <div>
        <p>
          <a href={indicatorAddress(locale, view.indicatorId, null)}>
            <FoundText text={view.indicator} found={view.found} />
          </a>
          {view.particulars.map((particular) => (
            <span key={particular}>
              {SEPARATOR}
              <FoundText text={particular} found={view.found} />
            </span>
          ))}
        </p>
        <p className="result-text">
          <q lang={view.language}>
            <FoundText text={view.asWritten} found={view.found} />
          </q>{' '}
          <a href={documentAddress(locale, view.documentId)} lang={view.language}>
            <FoundText text={view.document} found={view.found} />
          </a>
        </p>
        {view.note !== null && <FoundNote {...view.note} missing={view.missing} />}
      </div>
    </li>
  );
}
