import type { Definition } from '@/components/figure/definition';
import { definition, line, present, quietLine } from '@/components/figure/definition';
import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { parsePeriod } from '@/lib/figure/period';
import { formatDocumentDate, isEstimatedDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { groupBy } from '@/lib/series/group-by';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import { languageName } from '@/lib/words/language-name';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';

/** What is known of a document: who published it and when, where it is to be had, and what the dataset has of it. */
export function documentDefinitions(
  document: SourceDocument,
  figures: readonly Figure[],
  lineCount: number | null,
  snapshot: Snapshot,
  locale: Locale,
): readonly Definition[] {
  const words = wordsOf(locale, 'documents');
  const { publisher, language, date, dateNote, url, archivedUrl, accessed } = document;
  const readOn = parsePeriod(accessed, 'event');
  return present([
    definition(words('head.publisher'), [
      publisher === '' ? quietLine(words('head.unknown')) : line({ text: publisher, language }),
    ]),
    definition(words('head.date'), [
      line(formatDocumentDate(date, locale)),
      quietLine(isEstimatedDate(date) ? words('head.estimated') : ''),
      // The dataset tells how it knows a date in English only.
      quietLine(locale === 'en' ? dateNote : ''),
    ]),
    definition(words('head.language'), [line(languageName(language, locale))]),
    definition(words('head.address'), [
      url === '' ? null : line({ text: url, address: url }),
      archivedUrl === '' ? null : line({ text: words('head.archived'), address: archivedUrl }),
      readOn === null || accessed === ''
        ? null
        : quietLine(words('head.accessed', { date: formatPeriod(readOn, locale) })),
    ]),
    definition(words('head.text'), textLines(document, lineCount, locale, words)),
    definition(words('head.figures'), figureLines(figures, snapshot, locale)),
    definition(words('head.note'), [line(locale === 'vi' ? document.noteVi : document.noteEn)]),
  ]);
}

function textLines(
  { sha256, textFile }: SourceDocument,
  lineCount: number | null,
  locale: Locale,
  words: Words,
) {
  if (sha256 === '') return [quietLine(words('head.noText'))];
  const state =
    lineCount === null
      ? words('head.notInstalled')
      : words('head.lineCount', { number: formatCount(lineCount, locale) });
  return [line(`${textFile}: ${state}`), quietLine(words('head.fingerprint', { sum: sha256 }))];
}

/** The number of figures, then by topic, most figures first. */
function figureLines(figures: readonly Figure[], { catalogue }: Snapshot, locale: Locale) {
  const topicOf = ({ indicatorId }: Figure) => catalogue.indicators.get(indicatorId)?.topicId ?? '';
  const topics = [...groupBy(figures, topicOf)].sort(([, a], [, b]) => b.length - a.length);
  const parts = topics.map(
    ([topic, members]) =>
      `${nameIn(catalogue.topics, topic, locale)}\u00a0${formatCount(members.length, locale)}`,
  );
  return [line(formatCount(figures.length, locale)), quietLine(parts.join(' · '))];
}
