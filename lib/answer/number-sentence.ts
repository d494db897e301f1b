import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { drawnNumber } from '@/lib/figure/quantity';
import { unitNamed } from '@/lib/format/figure-numbers';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import type { MessageValues } from '@/lib/words/translate';
import { hasWords, wordsOf } from '@/lib/words/translate';
import { balanceSide } from './balance-side';
import type { SentenceContext } from './sentence-context';
import { endName, wholeName } from './sentence-context';
import { sentenceNumber } from './sentence-number';
import { baseSpan, sentenceBase, sentenceWhen } from './sentence-period';
import { sentenceSource } from './sentence-source';
import { isNatureSaid, sentenceSubject } from './sentence-subject';

/**
 * A figure as a sentence that is ready to copy: of what, of when, the number with its hedge, who says so, in which
 * document: "Two-way trade between Viet Nam and Laos was over 1.37 billion USD in 2021, according to …". A number
 * whose print is a likely slip is the one that is meant, and the sentence says so.
 */
export function numberSentence(figure: Figure, snapshot: Snapshot, locale: Locale): string {
  const context = { figure, snapshot, locale, words: wordsOf(locale, 'sentence') };
  const clause = clauseOf(context);
  const dated = figure.period.kind === 'unstated' ? context.words(undatedKey(figure), { clause }) : clause;
  const sentence = context.words('sentence', { clause: dated, source: sentenceSource(context) });
  return sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1);
}

function undatedKey({ nature }: Figure): string {
  return nature === 'reported' || nature === 'rule' ? 'noDate' : 'noYear';
}

/** What is said, without who says it. */
function clauseOf(context: SentenceContext): string {
  const { figure, words } = context;
  switch (figure.nature) {
    case 'reported':
      return reportedClause(context);
    case 'rule':
      return words('agreed', { clause: reportedClause(context) });
    case 'forecast':
      return figure.measure === 'rank' ? rankClause(context) : expectedClause(context);
    case 'plan':
    case 'request':
    case 'target':
      if (isNatureSaid(figure)) return reportedClause(context);
      return figure.measure === 'rank' ? rankClause(context) : aimClause(context);
  }
}

function reportedClause(context: SentenceContext): string {
  const { figure, words } = context;
  const isYearly = figure.period.kind === 'annual-average';
  switch (figure.measure) {
    case 'level':
      return words(isYearly ? 'clause.average' : 'clause.level', valuesOf(context));
    case 'growth':
      return words(`clause.${directionOf(figure)}${isYearly ? 'Yearly' : ''}`, valuesOf(context));
    case 'ratio':
      return words('clause.times', valuesOf(context));
    case 'share':
      return words(figure.whole === null ? 'clause.shareOfUnnamed' : 'clause.share', valuesOf(context));
    case 'rank':
      return rankClause(context);
  }
}

function expectedClause(context: SentenceContext): string {
  const { figure, words } = context;
  const isAverage = figure.measure === 'level' && figure.period.kind === 'annual-average';
  const key = { level: isAverage ? 'average' : 'level', growth: directionOf(figure), ratio: 'times' };
  return words(`expected.${{ ...key, share: 'share', rank: 'level' }[figure.measure]}`, valuesOf(context));
}

/** A target, a plan or a request: not what came but what was to come. */
function aimClause(context: SentenceContext): string {
  const { figure, words } = context;
  const isYearly = figure.period.kind === 'annual-average';
  const keys = {
    level: isYearly ? 'average' : 'level',
    growth: isYearly ? 'growthYearly' : 'growth',
    ratio: 'times',
    share: 'share',
    rank: 'level',
  };
  const values = { ...valuesOf(context), nature: words(`aimName.${figure.nature}`) };
  return words(`aim.${keys[figure.measure]}`, values);
}

/** Who ranks where: a rank has words of its own. */
function rankClause(context: SentenceContext): string {
  const { figure, words } = context;
  const isTop = figure.quantity.qualifier === 'at-most';
  const rank = sentenceNumber(context, { unsigned: false });
  const key = hasWords('sentence', `rank.${figure.indicatorId}`) ? figure.indicatorId : 'unnamed';
  const clause = words(`rank.${key}`, {
    subject: sentenceSubject(context, null),
    from: endName(figure.origin, context),
    to: endName(figure.destination, context),
    number: isTop ? words('rankInTop', { rank }) : rank,
    whole: figure.whole?.code ?? 'none',
    wholeName: wholeName(context),
  });
  return words('ranked', { clause, when: sentenceWhen(context) });
}

function valuesOf(context: SentenceContext): MessageValues {
  const { figure, snapshot } = context;
  const side = balanceSide(figure, snapshot);
  const isBalance = figure.measure === 'level' && side !== null;
  // A verb says which way a change goes; "the target for the growth" has none for a fall.
  const isChange = directionOf(figure) === 'rose' || (directionOf(figure) === 'fell' && !isAim(figure));
  const unit = unitNamed(snapshot.catalogue.units, quantityMeant(figure).unitId);
  return {
    subject: sentenceSubject(context, side),
    number: sentenceNumber(context, { unsigned: isBalance || isChange }),
    // What a message may choose by holds no dash.
    of: (side ?? figure.indicatorId).replaceAll('-', '_'),
    when: sentenceWhen(context),
    whenInside: sentenceWhen(context, 'inside'),
    base: sentenceBase(context),
    baseSpan: baseSpan(context),
    based: figure.basePeriod === null ? 'no' : 'yes',
    counted: unit.kind === 'count' ? 'yes' : 'no',
    plural: snapshot.catalogue.indicators.get(figure.indicatorId)?.unitKind === 'count' ? 'yes' : 'no',
    money: unit.kind === 'money' ? 'yes' : 'no',
    whole: wholeName(context),
    tense: isStillComing(context) ? 'coming' : 'past',
  };
}

/** Which way a change goes, as the document says: "rose by nearly 10 %" rose, however near to zero it may be. */
function directionOf(figure: Figure): 'rose' | 'fell' | 'changed' {
  if (figure.measure !== 'growth') return 'changed';
  const quantity = quantityMeant(figure);
  const drawn = drawnNumber(quantity);
  const { low, high } = quantity.shape === 'range' ? quantity : { low: drawn, high: drawn };
  if (low.gt(0)) return 'rose';
  return high.lt(0) ? 'fell' : 'changed';
}

function isAim({ nature }: Figure): boolean {
  return nature === 'plan' || nature === 'request' || nature === 'target';
}

/** Whether what a figure speaks of was still to come when the dataset was loaded; a target without a year is. */
function isStillComing({ figure, snapshot }: SentenceContext): boolean {
  const { kind, lastDay } = figure.period;
  if (kind === 'unstated') return figure.nature === 'target';
  return lastDay !== null && lastDay > snapshot.loadedAt.slice(0, 10);
}
