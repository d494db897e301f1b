import type { DatedPeriod, Period } from '@/lib/figure/period';
import { quantityMeant } from '@/lib/figure/figure';
import { formatPeriod } from '@/lib/format/period';
import type { MessageValues } from '@/lib/words/translate';
import type { SentenceContext } from './sentence-context';

/** How a stretch of time is written, for the small words around it: "in 2021", "on 5 October 2018", "since 2021". */
type PeriodForm = 'year' | 'aboutYear' | 'years' | 'decade' | 'months' | 'day' | 'fromTo' | 'since';

/**
 * When a figure is of, with the small words that the sentence needs; the empty text where no period is stated. Some
 * languages say it otherwise at the sentence's edge than inside it.
 */
export function sentenceWhen(context: SentenceContext, place: 'edge' | 'inside' = 'edge'): string {
  const { figure, words } = context;
  return words(`when.${figure.period.kind}`, {
    ...periodValues(figure.period, context),
    flow: addsUp(context) ? 'yes' : 'no',
    place,
  });
}

/** Whether the number of a run of years is their sum: a flow, but not its growth, its ratio or its yield. */
function addsUp({ figure, snapshot }: SentenceContext): boolean {
  const isFlow = snapshot.catalogue.indicators.get(figure.indicatorId)?.stockFlow === 'flow';
  const isSum = figure.measure === 'level' || figure.measure === 'share';
  return isFlow && isSum && !quantityMeant(figure).unitId.includes('/');
}

/** "compared with 2020"; that the document does not name the base where it does not. */
export function sentenceBase(context: SentenceContext): string {
  const { basePeriod } = context.figure;
  if (basePeriod === null) return context.words('base.unstated');
  return context.words('base.stated', periodValues(basePeriod, context));
}

/** The base without the words around it: "2020". */
export function baseSpan(context: SentenceContext): string {
  const { basePeriod } = context.figure;
  return basePeriod === null ? '' : String(periodValues(basePeriod, context)['span']);
}

/** A period as `period` with its kind ("as of May 2022") and as `span` without ("May 2022"), and its `form`. */
export function periodValues(period: Period, { locale }: SentenceContext): MessageValues {
  if (period.kind === 'unstated') return { period: '', span: '', form: 'unstated' };
  const bare: DatedPeriod = { ...period, edtf: period.edtf.replace('../', '') };
  const span = formatPeriod({ ...bare, kind: period.kind === 'part-year' ? 'part-year' : 'event' }, locale);
  return { period: formatPeriod(period, locale), span, form: formOf(bare) };
}

function formOf({ kind, edtf }: DatedPeriod): PeriodForm {
  if (kind === 'part-year') return 'months';
  const certain = edtf.replace(/[~?%]/g, '');
  if (certain.endsWith('/..')) return 'since';
  if (certain.includes('/')) return /^\d{4}\/\d{4}$/.test(edtf) ? 'years' : 'fromTo';
  if (certain.endsWith('X')) return 'decade';
  if (certain.length === 4) return certain === edtf ? 'year' : 'aboutYear';
  return certain.length === 7 ? 'months' : 'day';
}
