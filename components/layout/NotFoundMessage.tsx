import { explorePath } from '@/lib/link/addresses';
import { LOCALES } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

/** Says in every language that there is no such page, and leads on. */
export function NotFoundMessage() {
  return (
    <div className="plain-message">
      {LOCALES.map((locale) => {
        const words = wordsOf(locale, 'common');
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
