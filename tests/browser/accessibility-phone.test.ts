import { faultsOf } from './faults-of';
import { openPage } from './open-page';
import { PAGES } from './pages';
import { PHONE, widthAt, ZOOMED } from './small-screens';

// The longer words of Vietnamese are looked at where there is least room for them.
describe('on a screen of 360 px', () => {
  it.each(PAGES)('/vi%s has no fault that a checker finds, and fits', async (path) => {
    const page = await openPage(`/vi${path}`, PHONE);
    expect(await faultsOf(page)).toEqual([]);
    expect(await widthAt(page, PHONE.viewport)).toBe(360);
    expect(await widthAt(page, ZOOMED.viewport)).toBe(640);
  });
});
