import { partAtNeed } from '@/components/layout/part-at-need';

/** What draws charts in the browser. */
export const browserDrawings = partAtNeed(() => import('./Drawings'));
