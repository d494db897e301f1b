import type { Snapshot } from '@/lib/series/snapshot';
import { warmSnapshot } from '@/server/warm-snapshot';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

/** A snapshot that notes how often its figures are asked for. */
function observedSnapshot(): { snapshot: Snapshot; timesRead: () => number } {
  let times = 0;
  const snapshot = {
    ...testSnapshot,
    get figures() {
      times += 1;
      return testSnapshot.figures;
    },
  };
  return { snapshot, timesRead: () => times };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('work ahead waits until no page has been asked for a while', () => {
  const { snapshot, timesRead } = observedSnapshot();
  warmSnapshot(snapshot);
  jest.advanceTimersByTime(150);
  warmSnapshot(snapshot);
  jest.advanceTimersByTime(150);
  expect(timesRead()).toBe(0);
  jest.advanceTimersByTime(100);
  expect(timesRead()).toBeGreaterThan(0);
});

test('it is done once', () => {
  const { snapshot, timesRead } = observedSnapshot();
  warmSnapshot(snapshot);
  jest.runAllTimers();
  const read = timesRead();
  warmSnapshot(snapshot);
  jest.runAllTimers();
  expect(timesRead()).toBe(read);
});
