import { loadDataset } from '@/lib/store/load/load-dataset';
import { readRetiredFigure } from '@/lib/store/read/retired-figure';
import { datasetOf, figureRow } from './store-dataset';
import { closeTemporaryDatabases, migratedStore } from './temporary-database';

const RETIRED = { id: 'turnover-old', replacedBy: 'turnover-2021', noteEn: 'Read anew.', noteVi: 'Đọc lại.' };
const WITHDRAWN = {
  id: 'not-a-figure',
  replacedBy: '',
  noteEn: 'A session number.',
  noteVi: 'Số thứ tự kỳ họp.',
};

afterEach(closeTemporaryDatabases);

describe('a retired id', () => {
  it('says what replaces it, or why it ended', async () => {
    const store = await migratedStore();
    const { revision } = await loadDataset(
      store,
      datasetOf([figureRow({ id: 'turnover-2021' })], { retired: [RETIRED, WITHDRAWN] }),
    );

    expect(await readRetiredFigure(store, 'turnover-old', revision)).toEqual(RETIRED);
    expect(await readRetiredFigure(store, 'not-a-figure', revision)).toEqual(WITHDRAWN);
    expect(await readRetiredFigure(store, 'turnover-2021', revision)).toBeNull();
    expect(await readRetiredFigure(store, 'never-known', revision)).toBeNull();
  });

  it('is read as each revision has it', async () => {
    const store = await migratedStore();
    await loadDataset(store, datasetOf([figureRow({ id: 'turnover-2021' })], { retired: [RETIRED] }));
    await loadDataset(
      store,
      datasetOf([figureRow({ id: 'turnover-2021' }), figureRow({ id: 'turnover-old' })]),
    );

    expect(await readRetiredFigure(store, 'turnover-old', 1)).toEqual(RETIRED);
    expect(await readRetiredFigure(store, 'turnover-old', 2)).toBeNull();
  });
});
