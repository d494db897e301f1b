import fc from 'fast-check';
import { tooltipPlace } from '@/components/chart/tooltip-place';

const size = { width: 200, height: 100 };
const window = { top: 0, bottom: 800 };
const at = (left: number, top: number) => ({ left, right: left + 10, top, bottom: top + 10 });

test('it stands over what it tells of', () => {
  expect(tooltipPlace(at(500, 400), size, 1040, window)).toEqual({ left: 405, top: 290 });
});

test('it stands under it where the window has no room above', () => {
  expect(tooltipPlace(at(500, 40), size, 1040, window).top).toBe(60);
});

test('it never leaves the drawing sideways', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20, max: 340 }), fc.integer({ min: 0, max: 300 }), (left, top) => {
      const place = tooltipPlace(at(left, top), size, 340, window);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.left + size.width).toBeLessThanOrEqual(340);
    }),
  );
});
