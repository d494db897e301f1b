import type { NewsView } from './news-view';

/** The latest documents on a partner, and the first of what they state. */
export function PartnerNews({ news }: { readonly news: readonly NewsView[] }) {
  return (
    <ul className="partner-list">
      {news.map(({ documentId, title, language, address, date, told, more }) => (
        <li key={documentId}>
          <p>
            <span className="partner-date">{date}</span>{' '}
            <a href={address} {...(language === '' ? {} : { lang: language })}>
              {title}
            </a>
          </p>
          <ul>
            {told.map(({ subject, number, period }) => (
              <li key={number.address}>
                {subject}: <a href={number.address}>{number.text}</a> {period}
              </li>
            ))}
            {more !== '' && (
              <li>
                <a href={address}>{more}</a>
              </li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}
