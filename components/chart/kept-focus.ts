let nextChartTakesFocus = false;

/** Whoever chooses years by key is on the chart of these years when it comes. */
export function keepFocusForNextChart(): void {
  nextChartTakesFocus = true;
}

/** Whether the chart that has just come takes the focus; asked once. */
export function takeKeptFocus(): boolean {
  const takes = nextChartTakesFocus;
  nextChartTakesFocus = false;
  return takes;
}
