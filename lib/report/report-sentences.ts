import { quantityMeant } from '@/lib/figure/figure';
import type { ReportLine } from './report-lines';

/** Sentences that a brief opens with. */
export const SENTENCES = 5;
const MOST_OF_A_TOPIC = 2;

/**
 * Which numbers a brief opens with, at most five, from indicators in their order: first one of each topic that two
 * documents or two periods bear out, then a second of a topic, then what is left, then what tells no level. A number
 * without digits ("tens of thousands") is not said aloud.
 */
export function chooseSentences(
  lines: readonly ReportLine[],
  others: readonly ReportLine[] = [],
): ReportLine[] {
  const sayable = lines.filter(isSayable);
  const borneOut = sayable.filter(({ documentCount, periodCount }) => documentCount > 1 || periodCount > 1);
  const chosen = [
    ...atMostOfTopic(borneOut, 1),
    ...atMostOfTopic(borneOut, MOST_OF_A_TOPIC),
    ...atMostOfTopic(sayable, MOST_OF_A_TOPIC),
    ...sayable,
    ...others.filter(isSayable),
  ];
  return [...new Set(chosen)].slice(0, SENTENCES);
}

function isSayable({ latest }: ReportLine): boolean {
  return quantityMeant(latest.figure).shape !== 'indefinite';
}

/** The first so many lines of each topic, in their order. */
export function atMostOfTopic<Line extends { readonly topicId: string }>(
  lines: readonly Line[],
  most: number,
): Line[] {
  const counts = new Map<string, number>();
  return lines.filter(({ topicId }) => {
    const place = counts.get(topicId) ?? 0;
    counts.set(topicId, place + 1);
    return place < most;
  });
}
