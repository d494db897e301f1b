import type { FigureColumn } from '@/lib/figure/columns';
import type { Figure } from '@/lib/figure/figure';
import { formatPeriod } from '@/lib/format/period';
import { formatNumberAtStep } from '@/lib/format/number';
import { exact } from '@/lib/interval/exact-number';
import { indicatorAddress } from '@/lib/link/addresses';
import { nameIn } from '@/lib/words/code-names';
import { countryName, pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';
import type { CardContext } from './card-context';
import { indicatorName, isInferred } from './card-context';
import type { Definition } from './definition';
import { definition, line, present, quietLine } from './definition';

/** What the statement is about: indicator, measure, countries, direction, parts, period, nature. */
export function contentDefinitions(context: CardContext): Definition[] {
  const { figure, snapshot, catalogue, locale, words } = context;
  const common = wordsOf(locale, 'common');
  const indicator = catalogue.indicators.get(figure.indicatorId);
  const inferred = (...columns: readonly FigureColumn[]) => isInferred(figure, ...columns);
  const parts = figure.breakdown.map(({ key, code }) =>
    nameIn(catalogue.breakdowns, `${key}=${code}`, locale),
  );
  return present([
    definition(
      words('content.indicator'),
      [
        line({
          text: indicatorName(figure, catalogue, locale),
          address: indicatorAddress(locale, figure.indicatorId, snapshot.frozenTo),
        }),
        quietLine((locale === 'vi' ? indicator?.definitionVi : indicator?.definitionEn) ?? ''),
      ],
      inferred('indicator'),
    ),
    definition(words('content.measure'), [line(common(`measure.${figure.measure}`))], inferred('measure')),
    definition(
      words('content.countries'),
      [line(pairName(catalogue, figure.pair, locale))],
      inferred('pair'),
    ),
    definition(
      words('content.direction'),
      [line(directionWords(context))],
      inferred('origin', 'destination'),
    ),
    definition(words('content.breakdown'), [line(parts.join('; '))], inferred('breakdown')),
    definition(words('content.whole'), [line(wholeWords(context))], inferred('whole', 'whole_value')),
    definition(
      words('content.period'),
      [line(periodWords(figure, words('content.noPeriod'), locale))],
      inferred('period', 'period_kind'),
    ),
    definition(words('content.basePeriod'), [line(baseWords(context))], inferred('base_period')),
    definition(words('content.nature'), [line(common(`nature.${figure.nature}`))], inferred('nature')),
  ]);
}

function periodWords(figure: Figure, unstated: string, locale: CardContext['locale']): string {
  return figure.period.kind === 'unstated' ? unstated : formatPeriod(figure.period, locale);
}

/** "from Viet Nam to Laos"; the empty text when neither end is stated. */
function directionWords({ figure, catalogue, locale, words }: CardContext): string {
  const { origin, destination } = figure;
  if (origin === null && destination === null) return '';
  const directionIs = catalogue.indicators.get(figure.indicatorId)?.directionIs ?? 'none';
  const meaning = directionIs === 'none' ? 'flow' : directionIs;
  const ends = origin === null ? 'destination' : destination === null ? 'origin' : 'both';
  return words(`direction.${meaning}.${ends}`, {
    origin: origin === null ? '' : countryName(catalogue, origin, locale),
    destination: destination === null ? '' : countryName(catalogue, destination, locale),
  });
}

/** Of what the number is a part, and how many that are where it is printed. */
function wholeWords({ figure, catalogue, locale, words }: CardContext): string {
  if (figure.whole === null) return '';
  const { code, value } = figure.whole;
  const whole = nameIn(catalogue.breakdowns, `whole=${code}`, locale);
  if (value === null) return whole;
  return words('content.wholeCount', { whole, count: formatNumberAtStep(value, exact(1), locale) });
}

/** What a growth or a ratio is compared with; the empty text for other measures. */
function baseWords({ figure, locale, words }: CardContext): string {
  if (figure.basePeriod !== null) return formatPeriod(figure.basePeriod, locale);
  return figure.measure === 'growth' || figure.measure === 'ratio' ? words('content.noBasePeriod') : '';
}
