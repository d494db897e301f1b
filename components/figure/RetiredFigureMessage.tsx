import { explorePath } from '@/lib/link/addresses';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface RetiredFigureMessageProps {
  readonly figureId: string;
  /** Why it ended, in both languages; either may be empty. */
  readonly noteEn: string;
  readonly noteVi: string;
  readonly locale: Locale;
}

/** Says of an id without a successor what became of its figure. */
export function RetiredFigureMessage({ figureId, noteEn, noteVi, locale }: RetiredFigureMessageProps) {
  const words = wordsOf(locale, 'figure');
  const note = locale === 'vi' ? noteVi : noteEn;
  return (
    <div className="plain-message">
      <section>
        <h1>{words('retired.title')}</h1>
        <p>{words('retired.text', { id: figureId })}</p>
        {note !== '' && (
          <p>
            {words('retired.reason')}: {note}
          </p>
        )}
        <p>
          <a href={explorePath(locale)}>{words('retired.wayOut')}</a>
        </p>
      </section>
    </div>
  );
}
