import { partAtNeed } from '@/components/layout/part-at-need';

/** What sorts and filters rows in the browser. */
export const rowOrder = partAtNeed(() => import('./order-rows'));
