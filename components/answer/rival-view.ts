import type { Rival } from '@/lib/answer/number-to-use';
import type { Figure } from '@/lib/figure/figure';
import { formatDocumentDate } from '@/lib/format/document-date';
import { figureNumbers } from '@/lib/format/figure-numbers';
import { documentAddress, exploreAddress, figureAddress } from '@/lib/link/addresses';
import type { Preference } from '@/lib/query/explore-query';
import { countryName } from '@/lib/words/place-names';
import type { AnswerContext } from './number-to-use-view';

/** A link that makes another statement the number to use. */
export interface ChoiceView {
  readonly label: string;
  readonly address: string;
}

/** Another statement for the same place, in words. */
export interface RivalView {
  readonly key: string;
  readonly number: string;
  readonly address: string;
  readonly source: string;
  readonly sourceAddress: string;
  readonly date: string;
  /** Whose statistics; the empty text where the document does not say. */
  readonly reporter: string;
  readonly whyNot: string;
  readonly agrees: boolean;
  readonly choices: readonly ChoiceView[];
}

/** Words and links of a rival of `standing`. */
export function rivalView(
  { figure, losesBy, agrees }: Rival,
  standing: Figure,
  context: AnswerContext,
): RivalView {
  const { snapshot, locale, words } = context;
  const { catalogue } = snapshot;
  const { number, meant } = figureNumbers(figure, catalogue, locale);
  const document = catalogue.documents.get(figure.documentId);
  const reporter = figure.reporter === null ? '' : countryName(catalogue, figure.reporter, locale);
  return {
    key: figure.id,
    number: meant ?? number,
    address: figureAddress(locale, figure.id, snapshot.frozenTo),
    source: document?.publisher || document?.title || figure.documentId,
    sourceAddress: documentAddress(locale, figure.documentId, { line: figure.lines[0]?.first }),
    date: formatDocumentDate(document?.date ?? '', locale),
    reporter: reporter === '' ? '' : words('statisticsOf', { reporter }),
    whyNot: words(`losesBy.${losesBy}`),
    agrees,
    choices: choicesFor(figure, standing, reporter, context),
  };
}

/** The document, where it is another; the reporter, where it is another. */
function choicesFor(
  figure: Figure,
  standing: Figure,
  reporter: string,
  { query, locale, words }: AnswerContext,
): ChoiceView[] {
  const choice = (label: string, prefer: Preference): ChoiceView => ({
    label,
    address: exploreAddress(locale, { ...query, prefer }),
  });
  const byDocument =
    figure.documentId === standing.documentId
      ? []
      : [choice(words('useDocument'), { kind: 'document', documentId: figure.documentId })];
  if (figure.reporter === standing.reporter) return byDocument;
  const label = figure.reporter === null ? words('useUnnamed') : words('useReporter', { reporter });
  return [...byDocument, choice(label, { kind: 'reporter', reporter: figure.reporter })];
}
