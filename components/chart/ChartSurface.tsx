'use client';

import type { DragEvent, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { useId, useMemo, useRef } from 'react';
import type { ChartModel } from '@/lib/chart/chart-panel';
import type { ChartLayout } from '@/lib/layout/layout-chart';
import { chartScales } from '@/lib/layout/scales';
import styles from './chart.module.css';
import { rangeWords, yearWithin } from './chosen-years';
import { InspectionMarker, YearChoiceMarker } from './InspectionMarker';
import { InspectionTooltip } from './InspectionTooltip';
import type { InspectionStop } from './inspection';
import { inspectionStops } from './inspection';
import { useInspection } from './use-inspection';
import { useYearChoice } from './use-year-choice';

interface ChartSurfaceProps {
  readonly model: ChartModel;
  readonly layout: ChartLayout;
  /** Told from the start: what was tapped or focused before the chart was taken over. */
  readonly firstFigureId: string | null;
  /** The drawing. */
  readonly children: ReactNode;
}

/** What takes keys, mouse and touch over a drawing: tells every figure of it and chooses years. */
export function ChartSurface({ model, layout, firstFigureId, children }: ChartSurfaceProps) {
  const id = useId();
  const { inspection, years, handlers } = useSurface(model, layout, firstFigureId);
  const { stop, chosen } = inspection;
  const { choice } = years;
  const { words } = model;
  return (
    <div
      className={styles.surface}
      role="application"
      aria-label={model.title}
      aria-describedby={`${id}keys`}
      tabIndex={0}
      {...handlers}
    >
      {children}
      <svg className={styles.markers} width={layout.width} height={layout.height} aria-hidden="true">
        {stop === null ? null : <InspectionMarker box={stop.box} />}
        {choice === null ? null : <YearChoiceMarker choice={choice} model={model} layout={layout} />}
      </svg>
      <InspectionTooltip
        stop={stop}
        derived={stop?.kind === 'mark' ? (model.marks[stop.index]?.derived ?? null) : null}
        reachable={chosen}
        message={choice === null ? null : words.yearsChosen.replace('{years}', rangeWords(choice))}
        words={words}
        onStep={inspection.step}
      />
      <p id={`${id}keys`} className={styles.unseen}>
        {words.keys}
      </p>
    </div>
  );
}

/** What is told and chosen, and the events that change it. */
function useSurface(model: ChartModel, layout: ChartLayout, firstFigureId: string | null) {
  const stops = useMemo(() => inspectionStops(model, layout), [model, layout]);
  const inspection = useInspection(stops, firstFigureId);
  const years = useYearChoice(model.timeAxis, layout.plot);
  const touched = useRef(false);
  const clear = () => {
    inspection.clear();
    years.clear();
  };
  const handlers = {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape') {
        // The links of what is told go with it.
        event.currentTarget.focus();
        return clear();
      }
      if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
      const year = yearOfStop(inspection.stop, model, layout);
      const goesOn = !years.key(event, year);
      const isMove = goesOn && inspection.key(event);
      if (isMove) years.clear();
      if (!goesOn || isMove || followed(event, inspection.stop)) event.preventDefault();
    },
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
      if (target === currentTarget && target.matches(':focus-visible')) inspection.enter();
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.contains(relatedTarget)) clear();
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      touched.current = event.pointerType === 'touch';
      years.down(event);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (years.move(event)) inspection.clear();
      else if (event.pointerType !== 'touch') inspection.hover(event);
    },
    onPointerUp: years.up,
    onPointerCancel: years.clear,
    onPointerLeave: inspection.leave,
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      if (years.endsDrag()) event.preventDefault();
      else inspection.press(event, touched.current);
    },
    onDragStart: (event: DragEvent<HTMLElement>) => event.preventDefault(),
  };
  return { inspection, years, handlers };
}

/** The year that a choice of years begins at: that of the stop, else the first. */
function yearOfStop(stop: InspectionStop | null, model: ChartModel, layout: ChartLayout): number {
  if (stop === null) return model.timeAxis.from;
  if (stop.kind === 'mark') return yearWithin(model.timeAxis, model.marks[stop.index]!.x);
  const { xScale } = chartScales(model, layout.plot);
  const { from, to } = model.timeAxis;
  const years = Array.from({ length: to - from }, (_, index) => from + index);
  return years.find((year) => xScale(year + 1) > stop.box.left) ?? from;
}

/** Enter opens the statement of the stop. */
function followed({ key, currentTarget }: KeyboardEvent<HTMLElement>, stop: InspectionStop | null): boolean {
  if (key !== 'Enter' || stop === null) return false;
  const link = [...currentTarget.querySelectorAll('a[data-figure]')].find(
    (drawn) => drawn.getAttribute('data-figure') === stop.figureId,
  );
  link?.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true }));
  return true;
}
