import { explorePath } from '@/lib/link/addresses';
import { LOCALES } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface NotFoundMessageProps {
  /** What the address names: the message file with its words; any page when left out. */
  readonly subject?: 'common' | 'figure' | 'indicator';
}

/** Says in every language that there is no such page, and leads on. */
export function NotFoundMessage({ subject = 'common' }: NotFoundMessageProps) {
  return (
    <div className="plain-message">
      {LOCALES.map((locale) => {
        const words = wordsOf(locale, subject);
        return (
          <section key={locale} lang={locale}>
            <h1>{words('notFound.title')}</h1>
            <p>{words('notFound.text')}</p>
            <p>
              <a href={explorePath(locale)}>{words('notFound.wayOut')}</a>
            </p>
          </section>
        );
      })}
    </div>
  );
}
