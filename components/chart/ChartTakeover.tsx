'use client';

import type {
  ComponentType,
  CSSProperties,
  FocusEvent,
  MouseEvent,
  PointerEvent,
  ReactNode,
  RefObject,
} from 'react';
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ChartModel, PanelIdentity } from '@/lib/chart/chart-panel';
import type { ChartWidth } from '@/lib/layout/chart-sizes';
import { chartWidthFor } from '@/lib/layout/chart-sizes';
import styles from './chart.module.css';
import { FailureBoundary } from './FailureBoundary';
import { FittingDrawings } from './FittingDrawings';
import type { InteractiveChartProps } from './InteractiveChart';
import { leaveFocusBehind, takeFocusLeftBehind } from './kept-focus';
import { useSameModel } from './use-same-model';

interface ChartTakeoverProps {
  readonly model: ChartModel;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly properties: CSSProperties;
  readonly heading: ReactNode;
  readonly footing: ReactNode;
}

type InteractiveChart = ComponentType<InteractiveChartProps>;

/**
 * The figure with the server's chart. On the first pointer, touch or focus it fetches Recharts, and once that has drawn
 * the same marks in the same places they stand instead. Whatever fails, the server's chart stays and the reader is told.
 */
export function ChartTakeover({
  model: given,
  labelledBy,
  describedBy,
  properties,
  heading,
  footing,
}: ChartTakeoverProps) {
  const model = useSameModel(given);
  const stage = useRef<HTMLDivElement>(null);
  const { InteractiveChart, begin, failed, fail } = useInteractiveChart();
  const width = useChartWidth(stage, InteractiveChart !== null);
  const [drawn, setDrawn] = useState(false);
  const handleDrawn = useCallback(() => setDrawn(true), []);
  const takesOver = InteractiveChart !== null && width !== null && !failed;
  const interactive = takesOver && drawn;
  useFocusKept(stage, model, interactive, begin);
  const early = useEarlyFigure(() => !interactive && !failed && fittingWidth(stage) !== null);
  return (
    <figure
      className={styles.figure}
      style={properties}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      data-chart-state={interactive ? 'interactive' : 'server'}
      onPointerMove={begin}
      onPointerDown={(event) => {
        early.noteTouch(event);
        begin();
      }}
      onClickCapture={early.tap}
      onFocus={(event) => {
        early.arrive(event);
        begin();
      }}
      onBlur={early.leave}
    >
      {heading}
      <div ref={stage} className={styles.stage}>
        {interactive ? null : <FittingDrawings model={model} />}
        {takesOver ? (
          <div className={interactive ? '' : styles.pending}>
            <FailureBoundary onFailure={fail}>
              <InteractiveChart
                model={model}
                width={width}
                firstFigureId={early.figureId}
                onDrawn={handleDrawn}
              />
            </FailureBoundary>
          </div>
        ) : null}
      </div>
      {failed ? <FailureNote text={model.words.notInteractive} /> : null}
      {footing}
    </figure>
  );
}

function FailureNote({ text }: { readonly text: string }) {
  return (
    <p role="alert" className={styles.failure}>
      {text}
    </p>
  );
}

/**
 * The figure of the server's chart that the reader has come to by key or touch: what it says only the browser's chart
 * can tell. While that is on its way a touched link waits; without a chart to wait for it leads on.
 */
function useEarlyFigure(isAwaited: () => boolean) {
  const [figureId, setFigureId] = useState<string | null>(null);
  const byTouch = useRef(false);
  return {
    figureId,
    noteTouch: ({ pointerType }: PointerEvent) => {
      byTouch.current = pointerType === 'touch';
    },
    tap: (event: MouseEvent) => {
      const touched = figureOf(event);
      if (!byTouch.current || touched === null || !isAwaited()) return;
      event.preventDefault();
      setFigureId(touched);
    },
    arrive: (event: FocusEvent) => {
      if (isAwaited()) setFigureId(figureOf(event));
    },
    leave: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (isAwaited() && !currentTarget.contains(relatedTarget)) setFigureId(null);
    },
  };
}

function figureOf({ target }: { readonly target: EventTarget }): string | null {
  const drawn = target instanceof Element ? target.closest('[data-figure]') : null;
  return drawn?.getAttribute('data-figure') ?? null;
}

/** Fetches the code that draws the chart, once, when `begin` is first called. */
function useInteractiveChart() {
  const [InteractiveChart, setInteractiveChart] = useState<InteractiveChart | null>(null);
  const [failed, setFailed] = useState(false);
  const begun = useRef(false);
  const fail = () => setFailed(true);
  const begin = () => {
    if (begun.current) return;
    begun.current = true;
    import('./InteractiveChart').then((code) => setInteractiveChart(() => code.InteractiveChart), fail);
  };
  return { InteractiveChart, begin, failed, fail };
}

/** The layout that fits the stage; null when the stage is too narrow for any. */
function fittingWidth(stage: RefObject<HTMLElement | null>): ChartWidth | null {
  return stage.current && chartWidthFor(stage.current.clientWidth);
}

/** The same, followed while the window changes. */
function useChartWidth(stage: RefObject<HTMLElement | null>, active: boolean): ChartWidth | null {
  const [width, setWidth] = useState<ChartWidth | null>(null);
  useEffect(() => {
    const element = stage.current;
    if (!active || !element) return;
    const measure = () => setWidth(fittingWidth(stage));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage, active]);
  return width;
}

/**
 * A reader who was on a mark of the server's chart is on the browser's chart when it takes over; so is one who was on
 * the chart that this one takes the place of.
 */
function useFocusKept(
  stage: RefObject<HTMLElement | null>,
  panel: PanelIdentity,
  interactive: boolean,
  begin: () => void,
): void {
  const hadFocus = useRef(false);
  const start = useEffectEvent(begin);
  const isOfPanel = useEffectEvent(() => takeFocusLeftBehind(panel));
  const leave = useEffectEvent(() => leaveFocusBehind(panel));
  useLayoutEffect(() => {
    const element = stage.current;
    if (isOfPanel()) {
      hadFocus.current = true;
      start();
    }
    return () => {
      if (element?.contains(document.activeElement)) leave();
    };
  }, [stage]);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    if (interactive && hadFocus.current && document.activeElement === document.body) {
      element.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true });
    }
    const note = () => {
      hadFocus.current = true;
    };
    const forget = (event: globalThis.FocusEvent) => {
      // When the focused mark is taken out of the page nothing else receives the focus; that is no leaving.
      if (event.relatedTarget !== null) hadFocus.current = false;
    };
    element.addEventListener('focusin', note);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', forget);
    };
  }, [stage, interactive]);
}
