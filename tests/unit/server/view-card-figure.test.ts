import { figureCardWords } from '@/server/view-card-figure';
import { cardSnapshot, misprint, moreThan, rangeTarget } from '../../fixtures/card-figures';

describe('the words of a statement’s card', () => {
  it.each([
    ['en', 'Two-way trade turnover, Viet Nam – Laos, no period stated, target'],
    ['vi', 'Kim ngạch thương mại hai chiều, Việt Nam – Lào, không nêu thời kỳ, mục tiêu'],
  ] as const)('tell a target from what came (%s)', (locale, subject) => {
    const { title, description } = figureCardWords(rangeTarget, cardSnapshot, locale);
    expect(title).toMatch(new RegExp(` – ${subject}$`));
    expect(description).toContain(subject);
    expect(figureCardWords(moreThan, cardSnapshot, locale).title).not.toMatch(/reported|thực hiện/);
  });

  it('tell what a likely misprint means', () => {
    expect(figureCardWords(misprint, cardSnapshot, 'en').title).toBe(
      '35 kWh (as written: “35kWh”, likely a misprint for 35 kV) – Line voltage, Viet Nam → Laos, energy, 2021',
    );
  });
});
