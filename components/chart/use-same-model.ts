import { useState } from 'react';
import type { ChartModel } from '@/lib/chart/chart-panel';

/** The model as it was first given for as long as it says the same: what is drawn of it need not be drawn again. */
export function useSameModel(given: ChartModel): ChartModel {
  const [kept, setKept] = useState(given);
  if (given === kept || JSON.stringify(given) === JSON.stringify(kept)) return kept;
  setKept(given);
  return given;
}
