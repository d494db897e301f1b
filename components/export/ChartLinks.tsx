import { CopyText } from '@/components/figure/CopyText';
import { copyWords } from '@/components/figure/copy-words';
import type { ChartView } from '@/lib/chart/chart-view';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import type { ChartLinksOfPanel, EmbedCode, PictureRow } from './chart-links-view';
import { chartLinksView } from './chart-links-view';

interface ChartLinksProps {
  /** What the page shows. */
  readonly chart: ChartView;
  readonly snapshot: Pick<Snapshot, 'revision'>;
  /** What selects its figures. */
  readonly query: ExploreQuery;
  readonly locale: Locale;
  /** Scheme and host that the page is served under. */
  readonly origin: string;
}

/** Every chart of the page as pictures, and as code that shows it in a frame of another page. */
export function ChartLinks({ chart, snapshot: { revision }, query, locale, origin }: ChartLinksProps) {
  const words = wordsOf(locale, 'embed');
  const panels = chartLinksView({ chart, revision, query, locale, origin });
  return panels.map((panel) => (
    <section key={panel.live.preview} className="chart-links" aria-label={panel.title}>
      <h4>{panel.title}</h4>
      {panel.pictures.map((row) => (
        <Pictures key={row.size} row={row} words={words} />
      ))}
      <EmbedCodes panel={panel} revision={revision} locale={locale} />
    </section>
  ));
}

function Pictures({ row: { size, links }, words }: { readonly row: PictureRow; readonly words: Words }) {
  return (
    <p className="share-downloads">
      <span>{size}:</span>
      {links.map(({ kind, address }) => (
        <a key={address} href={address} download aria-label={words('pictures.nameOfLink', { size, kind })}>
          {kind}
        </a>
      ))}
    </p>
  );
}

interface EmbedCodesProps {
  readonly panel: ChartLinksOfPanel;
  readonly revision: number;
  readonly locale: Locale;
}

function EmbedCodes({ panel: { live, frozen }, revision, locale }: EmbedCodesProps) {
  const words = wordsOf(locale, 'embed');
  return (
    <details className="embed-codes">
      <summary>{words('code.heading')}</summary>
      <Code embed={live} label={words('code.live')} locale={locale} />
      <Code embed={frozen} label={words('code.frozen', { revision: String(revision) })} locale={locale} />
      <p className="share-note">{words('code.note')}</p>
    </details>
  );
}

interface CodeProps {
  readonly embed: EmbedCode;
  readonly label: string;
  readonly locale: Locale;
}

function Code({ embed: { code, preview }, label, locale }: CodeProps) {
  const words = wordsOf(locale, 'embed');
  return (
    <div className="citation-code">
      <p className="share-note">
        {label} · <a href={preview}>{words('code.preview')}</a>
      </p>
      <CopyText text={code} copy={words('code.copy')} words={copyWords(locale)} />
    </div>
  );
}
