import { DATA_LICENCE } from '@/components/layout/SiteFooter';
import type { Words } from '@/lib/words/translate';
import { ReportSection } from './ReportSection';
import type { ReportAddresses, SourceView } from './sources-view';

interface ReportSourcesProps {
  readonly sources: readonly SourceView[];
  readonly addresses: ReportAddresses;
  readonly words: Words;
  /** Messages of every page. */
  readonly commonWords: Words;
}

/** The documents of a brief by their numbers, what may be done with it, and where it is kept up to date. */
export function ReportSources({ sources, addresses, words, commonWords }: ReportSourcesProps) {
  return (
    <ReportSection name="sources" heading={words('sources.heading')}>
      {sources.length > 0 && (
        <ol className="report-source-list">
          {sources.map(({ id, title, language, address, published, url }) => (
            <li key={id} id={id}>
              <a href={address} {...(language === '' ? {} : { lang: language })}>
                {title}
              </a>
              . {published}.{url !== '' && <span className="report-address"> {url}</span>}
            </li>
          ))}
        </ol>
      )}
      <p className="report-quiet">
        {commonWords('footer.statement')} {words('sources.licence')}{' '}
        <a href={DATA_LICENCE} rel="license">
          {commonWords('footer.licenceName')}
        </a>
        .
      </p>
      {[addresses.live, addresses.frozen].map(({ text, address }) => (
        <p key={address} className="report-quiet report-address">
          <a href={address}>{text}</a>
        </p>
      ))}
    </ReportSection>
  );
}
