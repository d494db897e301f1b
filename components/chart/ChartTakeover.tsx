'use client';

import type { CSSProperties, FocusEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ChartModel, ChartPanel } from '@/lib/chart/chart-panel';
import type { ChartWidth } from '@/lib/layout/chart-sizes';
import { chartWidthFor } from '@/lib/layout/chart-sizes';
import styles from './chart.module.css';
import type { InteractiveChartProps } from './InteractiveChart';
import { takeKeptFocus } from './kept-focus';

interface ChartTakeoverProps {
  readonly modelAddress: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly properties: CSSProperties;
  readonly heading: ReactNode;
  readonly footing: ReactNode;
  /** The server's drawings. */
  readonly children: ReactNode;
}

/** What the browser needs to draw the chart itself. */
interface Taken {
  readonly model: ChartModel;
  readonly InteractiveChart: (props: InteractiveChartProps) => ReactNode;
}

/**
 * The figure with the server's chart. On the first pointer, touch or focus it fetches the chart's model and Recharts,
 * and once these have drawn the same marks in the same places they stand instead. Whatever fails, the server's chart
 * stays.
 */
export function ChartTakeover({
  modelAddress,
  labelledBy,
  describedBy,
  properties,
  heading,
  footing,
  children,
}: ChartTakeoverProps) {
  const stage = useRef<HTMLDivElement>(null);
  const { taken, begin, failed } = useTaken(modelAddress);
  const width = useChartWidth(stage, taken !== null);
  const [drawn, setDrawn] = useState(false);
  const interactive = taken !== null && width !== null && drawn;
  useFocusKept(stage, interactive, begin);
  const early = useEarlyFigure(() => !interactive && !failed.current);
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
        {interactive ? null : children}
        {taken === null || width === null ? null : (
          <div className={interactive ? '' : styles.pending}>
            <taken.InteractiveChart
              key={width}
              model={taken.model}
              width={width}
              firstFigureId={early.figureId}
              onDrawn={() => setDrawn(true)}
            />
          </div>
        )}
      </div>
      {footing}
    </figure>
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

/** Fetches the model and the code that draws it, once, when `begin` is first called. */
function useTaken(modelAddress: string) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const fetching = useRef<AbortController | null>(null);
  const failed = useRef(false);
  useEffect(() => () => fetching.current?.abort(), []);
  const begin = () => {
    if (fetching.current) return;
    const controller = new AbortController();
    fetching.current = controller;
    Promise.all([fetchModel(modelAddress, controller.signal), import('./InteractiveChart')]).then(
      ([model, { InteractiveChart }]) => {
        failed.current = model === null;
        if (model && !controller.signal.aborted) setTaken({ model, InteractiveChart });
      },
      () => {
        // The server's chart is complete without us.
        failed.current = true;
      },
    );
  };
  return { taken, begin, failed };
}

/** The chart's model; null when the address answers with anything else. */
async function fetchModel(address: string, signal: AbortSignal): Promise<ChartModel | null> {
  const answer = await fetch(address, { signal, headers: { accept: 'application/json' } });
  if (!answer.ok) return null;
  const panel = (await answer.json()) as ChartPanel;
  return panel.kind === 'chart' ? panel : null;
}

/** The layout that fits the stage, followed while the window changes; null when the stage is too narrow for any. */
function useChartWidth(stage: React.RefObject<HTMLElement | null>, active: boolean): ChartWidth | null {
  const [width, setWidth] = useState<ChartWidth | null>(null);
  useEffect(() => {
    const element = stage.current;
    if (!active || !element) return;
    const measure = () => setWidth(chartWidthFor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage, active]);
  return width;
}

/**
 * A reader who was on a mark of the server's chart is on the browser's chart when it takes over; so is one who chose
 * the years of this chart by key on the one before it.
 */
function useFocusKept(
  stage: React.RefObject<HTMLElement | null>,
  interactive: boolean,
  begin: () => void,
): void {
  const hadFocus = useRef(false);
  const start = useEffectEvent(begin);
  useEffect(() => {
    if (!takeKeptFocus()) return;
    hadFocus.current = true;
    start();
  }, []);
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
