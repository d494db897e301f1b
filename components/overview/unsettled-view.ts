import type { Unsettled } from '@/lib/answer/unsettled';
import type { Figure } from '@/lib/figure/figure';
import { figureNumbers } from '@/lib/format/figure-numbers';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { figureAddress } from '@/lib/link/addresses';
import { countryName } from '@/lib/words/place-names';
import type { StatedNumber } from './overview-view';
import type { ViewContext } from './view-context';
import { sourceWords, statedNumber, subjectOf } from './view-context';

/** One of two statements that cannot both be right, or a print and what it is read as. */
export interface UnsettledNumber {
  readonly number: StatedNumber;
  readonly source: string;
}

export interface UnsettledItem {
  readonly key: string;
  readonly subject: string;
  /** One where a print is a slip, two where statements disagree. */
  readonly numbers: readonly UnsettledNumber[];
}

/** What is not settled, in words. */
export interface UnsettledView {
  readonly count: string;
  /** The gravest. */
  readonly first: readonly UnsettledItem[];
  readonly rest: readonly UnsettledItem[];
  /** "2 more"; empty where there are none. */
  readonly more: string;
}

const MOST_SHOWN = 3;

/** Puts what is not settled into words. */
export function unsettledView(unsettled: readonly Unsettled[], context: ViewContext): UnsettledView {
  const { words, locale } = context;
  const counted = (key: string, count: number) => words(key, { count, number: formatCount(count, locale) });
  const slips = unsettled.filter(({ kind }) => kind === 'slip').length;
  const items = unsettled.map((item) => itemOf(item, context));
  const rest = items.slice(MOST_SHOWN);
  return {
    count:
      items.length === 0
        ? words('unsettled.none')
        : words('unsettled.count', {
            disagreements: counted('unsettled.disagreements', unsettled.length - slips),
            slips: counted('unsettled.slips', slips),
          }),
    first: items.slice(0, MOST_SHOWN),
    rest,
    more: rest.length === 0 ? '' : counted('unsettled.more', rest.length),
  };
}

function itemOf(item: Unsettled, context: ViewContext): UnsettledItem {
  if (item.kind === 'slip') return slipOf(item.figure, context);
  const { lower, higher } = item.disagreement;
  return {
    key: lower.id,
    subject: subjectWords(lower, context),
    numbers: [lower, higher].map((figure) => ({
      number: statedNumber(figure, context),
      source: [reporterName(figure, context), sourceWords(figure, context)]
        .filter((text) => text !== '')
        .join(', '),
    })),
  };
}

function slipOf(figure: Figure, context: ViewContext): UnsettledItem {
  const { snapshot, locale, words } = context;
  const { number, meant } = figureNumbers(figure, snapshot.catalogue, locale);
  const text = words('unsettled.slip', { printed: number, meant: meant ?? number });
  return {
    key: figure.id,
    subject: subjectWords(figure, context),
    numbers: [
      {
        number: { text, address: figureAddress(locale, figure.id, snapshot.frozenTo) },
        source: sourceWords(figure, context),
      },
    ],
  };
}

function reporterName({ reporter }: Figure, { snapshot, locale }: ViewContext): string {
  return reporter === null ? '' : countryName(snapshot.catalogue, reporter, locale);
}

/** "Goods exports, growth (Viet Nam → Laos), January–July 2022". */
function subjectWords(figure: Figure, context: ViewContext): string {
  const { indicator, which } = subjectOf(figure, context);
  return [indicator, which, formatPeriod(figure.period, context.locale)]
    .filter((text) => text !== '')
    .join(', ');
}
