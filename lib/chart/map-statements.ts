import type { ChartModel, ChartPanel, Statement } from './chart-panel';

/** A chart whose drawn figures say something else: `change` makes every statement anew. */
export function mapStatements(model: ChartModel, change: (statement: Statement) => Statement): ChartModel {
  const changed = <Part extends { readonly statement: Statement }>(part: Part): Part => ({
    ...part,
    statement: change(part.statement),
  });
  return {
    ...model,
    marks: model.marks.map(changed),
    levels: model.levels.map(changed),
    strip: model.strip.map(changed),
  };
}

/** A panel for a frame in another page: what its drawn figures lead to opens in a page of its own. */
export function leavingFrame(panel: ChartPanel): ChartPanel {
  return panel.kind === 'chart'
    ? mapStatements(panel, (statement) => ({ ...statement, opensPage: true }))
    : panel;
}
