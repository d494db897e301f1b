import type { ReactNode } from 'react';
import { CopyText } from '@/components/figure/CopyText';
import { copyWords } from '@/components/figure/copy-words';
import { formatCount } from '@/lib/format/number';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { CitationList } from './CitationList';
import type { DownloadLink } from './share-view';
import { shareView } from './share-view';

interface ShareSectionProps {
  /** As the query knows it. */
  readonly snapshot: Snapshot;
  /** What selects the figures shown. */
  readonly query: ExploreQuery;
  readonly locale: Locale;
  /** Scheme and host that the page is served under. */
  readonly origin: string;
  /** The day of reading that citations give (ISO). */
  readonly accessed: string;
  /** How many figures are shown before the columns of the table are filtered. */
  readonly shown: number;
  /** The chart's own title, for citations; the view's conditions without one. */
  readonly chartTitle?: string | undefined;
  /** Links to pictures of the chart. */
  readonly chartLinks?: ReactNode;
}

/** Data, addresses and citations of a view, ready to take along; folded until it is wanted. */
export function ShareSection({ locale, shown, chartLinks, snapshot, query, ...seen }: ShareSectionProps) {
  const words = wordsOf(locale, 'export');
  const view = shareView({ locale, snapshot, query, ...seen });
  // The filters of the table's columns leave fewer rows than there are figures shown.
  const narrowed = query.columnFilters.length > 0;
  // What was known at a date does not tell how many figures there are by now.
  const isWhole = query.known === null;
  const counted = (key: string, count: number) => words(key, { count, number: formatCount(count, locale) });
  return (
    <details className="share-section">
      <summary>{words('share.summary')}</summary>
      <h3>{words('share.dataHeading')}</h3>
      <Downloads
        label={narrowed ? words('share.narrowed') : counted('share.shown', shown)}
        links={view.shownFiles}
      />
      {view.allFiles.length > 0 && (
        <Downloads
          label={isWhole ? counted('share.all', snapshot.figures.length) : words('share.allLater')}
          links={view.allFiles}
        />
      )}
      <p className="share-note">{words('share.dataNote')}</p>
      {chartLinks !== undefined && (
        <>
          <h3>{words('share.chartHeading')}</h3>
          {chartLinks}
        </>
      )}
      <h3>{words('share.addressHeading')}</h3>
      <Address label={words('share.live')} address={view.liveAddress} locale={locale} />
      <Address
        label={words('share.frozen', { revision: String(snapshot.revision) })}
        address={view.frozenAddress}
        locale={locale}
      />
      <h3>{words('share.citeHeading')}</h3>
      <h4>{words('share.citeView')}</h4>
      <CitationList citations={view.viewCitations} locale={locale} />
      <h4>{words('share.citeDataset')}</h4>
      <CitationList citations={view.datasetCitations} locale={locale} />
      <p className="share-note">{words('share.citeNote')}</p>
    </details>
  );
}

interface DownloadsProps {
  readonly label: string;
  readonly links: readonly DownloadLink[];
}

/** The same figures in every form. */
function Downloads({ label, links }: DownloadsProps) {
  return (
    <p className="share-downloads">
      <span>{label}:</span>
      {links.map(({ format, name, address }) => (
        <a key={format} href={address} download aria-label={`${label}: ${name}`}>
          {name}
        </a>
      ))}
    </p>
  );
}

interface AddressProps {
  readonly label: string;
  readonly address: string;
  readonly locale: Locale;
}

function Address({ label, address, locale }: AddressProps) {
  const words = wordsOf(locale, 'export');
  return (
    <>
      <p className="share-note">{label}</p>
      <CopyText text={address} copy={words('share.copyAddress')} words={copyWords(locale)} />
    </>
  );
}
