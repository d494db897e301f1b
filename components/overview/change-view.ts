import { balanceSide } from '@/lib/answer/balance-side';
import type { LineChange } from '@/lib/answer/overview-line';
import { quantityMeant } from '@/lib/figure/figure';
import { unitNamed } from '@/lib/format/figure-numbers';
import { formatDifferenceInterval, formatPercentChange } from '@/lib/format/implied';
import { formatPeriod } from '@/lib/format/period';
import type { ImpliedChange } from '@/lib/implied/change';
import type { StatedNumber } from './overview-view';
import type { ViewContext } from './view-context';
import { periodValues, statedNumber } from './view-context';

/** A change in words around one stated number, which leads to its card. */
export interface ChangeView {
  readonly before: string;
  readonly number: StatedNumber;
  readonly after: string;
  /** Whether it is printed or computed, in words. */
  readonly origin: string;
  readonly isDerived: boolean;
}

/** Puts a change into words: "+32.7% on 2024", "up 7% from 256 projects (as of 18 August 2024)". */
export function changeView(change: LineChange, context: ViewContext): ChangeView {
  return change.kind === 'printed'
    ? printedChange(change.growth, context)
    : impliedChange(change.change, context);
}

function printedChange(
  growth: Extract<LineChange, { kind: 'printed' }>['growth'],
  context: ViewContext,
): ChangeView {
  const { words, locale, snapshot } = context;
  const base = growth.basePeriod;
  const isOfDeficit = balanceSide(growth, snapshot) === 'deficit';
  return {
    before: '',
    number: statedNumber(growth, context),
    after:
      base === null
        ? words('change.onYearBefore')
        : words('change.on', {
            kind: base.kind === 'year' ? 'year' : 'other',
            base: formatPeriod(base, locale),
          }),
    origin: words(isOfDeficit ? 'change.printedOfDeficit' : 'change.printed'),
    isDerived: false,
  };
}

function impliedChange(change: ImpliedChange, context: ViewContext): ChangeView {
  const { words } = context;
  const [earlier] = change.inputs;
  return {
    before: impliedWords(change, context),
    number: statedNumber(earlier, context),
    after: words('change.when', periodValues(earlier.period, context)),
    origin: words('change.implied'),
    isDerived: true,
  };
}

/** A rank is not a size: it is told beside the one before. */
function impliedWords(change: ImpliedChange, { words, locale, snapshot }: ViewContext): string {
  const { verdict, percent, absolute, inputs } = change;
  const unit = unitNamed(snapshot.catalogue.units, quantityMeant(inputs[1]).unitId);
  if (verdict !== 'rose' && verdict !== 'fell') return words(`change.${verdict}`);
  if (percent !== null) return words('change.from', { change: formatPercentChange(percent, locale) });
  if (unit.kind === 'rank') return words('change.before');
  return words('change.from', { change: formatDifferenceInterval(absolute, unit, locale) });
}
