import '@testing-library/jest-dom';
import { browserDrawings } from '@/components/chart/browser-drawings';
import { rowOrder } from '@/components/table/row-order';

/** jsdom lays nothing out. */
class ResizeObserverWithoutLayout {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver ??= ResizeObserverWithoutLayout;

// As for a reader who has done something already.
beforeAll(() => Promise.all([browserDrawings.load(), rowOrder.load()]));
