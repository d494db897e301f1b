import { explorePath } from '@/lib/link/addresses';
import { LOCALES } from '@/lib/words/locale';
import enError from '@/lib/words/messages/en/error.json';
import viError from '@/lib/words/messages/vi/error.json';

// Error boundaries run in the browser: they take these few words directly and leave the catalogue on the server.
const WORDS = { en: enError, vi: viError };

interface FailureMessageProps {
  readonly onRetry: () => void;
}

/** Says in every language that the page could not be made, and offers to try again or go elsewhere. */
export function FailureMessage({ onRetry }: FailureMessageProps) {
  return (
    <main className="plain-message" id="content">
      {LOCALES.map((locale) => (
        <section key={locale} lang={locale}>
          <h1>{WORDS[locale].title}</h1>
          <p>{WORDS[locale].text}</p>
          <p>
            <button type="button" className="button" onClick={onRetry}>
              {WORDS[locale].retry}
            </button>{' '}
            <a href={explorePath(locale)}>{WORDS[locale].wayOut}</a>
          </p>
        </section>
      ))}
    </main>
  );
}
