'use client';

import { memo, use, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Drawings } from '#served-drawings';
import { usePartOnceReaderActs } from '@/components/layout/part-at-need';
import { useIsPrinting } from '@/components/layout/use-is-printing';
import type { ChartModel } from '@/lib/chart/chart-panel';
import type { ChartWidth } from '@/lib/layout/chart-sizes';
import { CHART_WIDTHS, chartWidthFor } from '@/lib/layout/chart-sizes';
import { browserDrawings } from './browser-drawings';
import styles from './chart.module.css';

interface FittingDrawingsProps {
  readonly model: ChartModel;
}

/** The width of the charts in this window; null until one has been measured. */
let fittingWidth: ChartWidth | null = null;
const listeners = new Set<() => void>();

/**
 * The chart drawn at every fixed width, of which the style sheet shows the one that fits. The drawings that come with
 * the page stay as the server drew them: the browser is sent only their model. Those of another view it draws itself,
 * at the width that fits.
 */
export const FittingDrawings = memo(function FittingDrawings({ model }: FittingDrawingsProps) {
  const comesWithPage = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  const [served] = useState(comesWithPage ? model : null);
  return model === served ? <ServedDrawings model={model} /> : <BrowserDrawings model={model} />;
});

/** React leaves alone what stands in an element with markup of its own that does not change. */
const AS_SERVED = { __html: '' };

function ServedDrawings({ model }: FittingDrawingsProps) {
  const drawings = useRef<HTMLDivElement>(null);
  useFittingWidth(drawings);
  // Whoever does anything may want another view next.
  usePartOnceReaderActs(browserDrawings);
  if (typeof window === 'undefined') {
    return (
      <div>
        <Drawings model={model} widths={CHART_WIDTHS} />
      </div>
    );
  }
  return <div ref={drawings} suppressHydrationWarning dangerouslySetInnerHTML={AS_SERVED} />;
}

function BrowserDrawings({ model }: FittingDrawingsProps) {
  const drawings = useRef<HTMLDivElement>(null);
  const fitting = useFittingWidth(drawings);
  const printing = useIsPrinting();
  // A fetch that failed is tried again when the reader does something.
  const part = usePartOnceReaderActs(browserDrawings) ?? use(browserDrawings.firstTried());
  const alone = fitting !== null && !printing;
  return (
    <div ref={drawings} className={alone ? styles.fitting : undefined}>
      {part === null ? (
        <p role="alert" className={styles.failure}>
          {model.words.notDrawn}
        </p>
      ) : (
        <part.Drawings model={model} widths={alone ? [fitting] : CHART_WIDTHS} />
      )}
    </div>
  );
}

/** The width that fits where the element stands, followed while the window changes. */
function useFittingWidth(drawings: React.RefObject<HTMLElement | null>): ChartWidth | null {
  useEffect(() => {
    const stage = drawings.current?.parentElement;
    if (!stage) return;
    const observer = new ResizeObserver(() => setFittingWidth(chartWidthFor(stage.clientWidth)));
    observer.observe(stage);
    return () => observer.disconnect();
  }, [drawings]);
  return useSyncExternalStore(
    listen,
    () => fittingWidth,
    () => null,
  );
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setFittingWidth(width: ChartWidth | null): void {
  if (width === fittingWidth) return;
  fittingWidth = width;
  for (const listener of listeners) listener();
}

function neverChanges(): () => void {
  return () => undefined;
}
