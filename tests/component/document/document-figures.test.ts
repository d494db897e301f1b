import { documentFigures } from '@/components/document/document-figures';
import { cardCatalogue, misprint, moreThan, partOfCount } from '../../fixtures/card-figures';

const snapshot = {
  revision: 1,
  frozenTo: null,
  loadedAt: '2026-02-10T00:00:00Z',
  catalogue: cardCatalogue,
  figures: [],
};

describe('a figure in the list of its document', () => {
  it('says of which part it speaks and of what it is a share', () => {
    const [ofWhole, ofPart] = documentFigures([partOfCount, misprint], snapshot, 'en');
    expect(ofWhole?.subject).toBe('Viet Nam → Cambodia, of provinces of Cambodia');
    expect(ofPart?.subject).toMatch(/^Viet Nam → Laos, .*energy/);
  });

  it('says nothing more where there is nothing more to say', () => {
    const [figure] = documentFigures([moreThan], snapshot, 'en');
    expect(figure).not.toHaveProperty('subject');
  });
});
