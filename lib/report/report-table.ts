import type { Topic } from '@/lib/figure/catalogue';
import { groupBy } from '@/lib/series/group-by';
import type { ReportLine } from './report-lines';
import { atMostOfTopic } from './report-sentences';

/** The indicators of one topic. */
export interface TopicLines {
  readonly topicId: string;
  readonly lines: readonly ReportLine[];
}

/** More rows would make a brief long. */
const MOST_ROWS = 16;
const MOST_ROWS_OF_A_TOPIC = 4;

/** The rows of a brief's table: the first sixteen indicators, four of a topic, by topics in the dataset's order. */
export function tableLines(
  lines: readonly ReportLine[],
  topics: ReadonlyMap<string, Topic>,
): readonly TopicLines[] {
  const order = [...topics.keys()];
  const shown = atMostOfTopic(lines, MOST_ROWS_OF_A_TOPIC).slice(0, MOST_ROWS);
  return [...groupBy(shown, ({ topicId }) => topicId)]
    .map(([topicId, own]) => ({ topicId, lines: own }))
    .sort((a, b) => order.indexOf(a.topicId) - order.indexOf(b.topicId));
}
