import { loadDataset } from '@/lib/store/load/load-dataset';
import { readCurrentRevision } from '@/lib/store/read/current-revision';
import { readSnapshot, readSnapshotAt } from '@/lib/store/read/snapshot';
import { datasetOf, figureRow } from './store-dataset';
import { closeTemporaryDatabases, migratedStore } from './temporary-database';

const TURNOVER_2020 = figureRow({
  id: 'turnover-2020',
  period: '2020',
  value: '1030000000',
  as_written: '1,03 tỷ USD',
});
const TURNOVER_2021 = figureRow({ id: 'turnover-2021' });
const CORRECTED_2021 = figureRow({ id: 'turnover-2021', value: '1380000000', as_written: '1,38 tỷ USD' });
const EXPORTS_2021 = figureRow({
  id: 'exports-2021',
  indicator: 'goods-exports',
  reporter: 'VN',
  origin: 'VN',
  destination: 'LA',
  breakdown: 'sector=agriculture;place=border',
  value: '594000000',
  as_written: '594 triệu USD',
});

afterEach(closeTemporaryDatabases);

describe('loadDataset', () => {
  it('gives back what was loaded, in its order', async () => {
    const store = await migratedStore();
    const dataset = datasetOf([TURNOVER_2021, TURNOVER_2020, EXPORTS_2021]);

    const result = await loadDataset(store, dataset);

    expect(result).toEqual({ revision: 1, changed: true, added: 15, ended: 0 });
    const snapshot = await readSnapshot(store);
    expect(snapshot.revision).toBe(1);
    expect(Date.parse(snapshot.loadedAt)).toBeGreaterThan(Date.parse('2026-01-01'));
    expect(snapshot.figures).toEqual(dataset.figures.map(({ figure }) => figure));
    expect([...snapshot.catalogue.countries.values()]).toEqual(dataset.countries);
    expect([...snapshot.catalogue.topics.values()]).toEqual(dataset.topics);
    expect([...snapshot.catalogue.units.values()]).toEqual(dataset.units);
    expect([...snapshot.catalogue.indicators.values()]).toEqual(dataset.indicators);
    expect([...snapshot.catalogue.documents.values()]).toEqual(dataset.documents);
    expect([...snapshot.catalogue.breakdowns]).toEqual([
      ['sector=agriculture', dataset.breakdowns[0]],
      ['place=border', dataset.breakdowns[1]],
      ['whole=ASEAN-trade', dataset.breakdowns[2]],
    ]);
  });

  it('keeps every column of a figure', async () => {
    const store = await migratedStore();
    const share = figureRow({
      id: 'share-of-asean-trade',
      lines: '7824,7832',
      locator: 'footnote 5',
      as_written: 'đứng thứ 18/25',
      measure: 'rank',
      whole: 'ASEAN-trade',
      whole_value: '25',
      reporter: 'LA',
      attributed_to: 'Customs of Laos',
      period: '2022-01/2022-04',
      period_kind: 'part-year',
      value: '18',
      nature: 'forecast',
      restates: 'turnover-2021',
      inferred: 'period;unit',
      note_en: 'A note, with a comma',
      note_vi: 'Ghi chú "trong ngoặc"',
    });
    const dataset = datasetOf([TURNOVER_2021, share]);

    await loadDataset(store, dataset);

    const { figures } = await readSnapshot(store);
    expect(figures).toEqual(dataset.figures.map(({ figure }) => figure));
  });

  it('makes no new revision of the same dataset', async () => {
    const store = await migratedStore();
    await loadDataset(store, datasetOf([TURNOVER_2021, EXPORTS_2021]));
    const before = await readSnapshot(store);

    const result = await loadDataset(store, datasetOf([TURNOVER_2021, EXPORTS_2021]));

    expect(result).toEqual({ revision: 1, changed: false, added: 0, ended: 0 });
    expect(await readSnapshot(store)).toBe(before);
    expect(await store.client.revision.count()).toBe(2);
  });

  it('writes only the figure that changed and keeps the old revision readable', async () => {
    const store = await migratedStore();
    const first = datasetOf([TURNOVER_2020, TURNOVER_2021, EXPORTS_2021]);
    const second = datasetOf([TURNOVER_2020, CORRECTED_2021, EXPORTS_2021]);
    await loadDataset(store, first);

    const result = await loadDataset(store, second);

    expect(result).toEqual({ revision: 2, changed: true, added: 1, ended: 1 });
    expect((await readSnapshot(store)).figures).toEqual(second.figures.map(({ figure }) => figure));
    expect((await readSnapshotAt(store, 1)).figures).toEqual(first.figures.map(({ figure }) => figure));
    expect(await store.client.figureVersion.count({ where: { validFrom: 2 } })).toBe(1);
  });

  it('ends a figure that was removed', async () => {
    const store = await migratedStore();
    await loadDataset(store, datasetOf([TURNOVER_2020, TURNOVER_2021]));

    const result = await loadDataset(store, datasetOf([TURNOVER_2021]));

    expect(result).toEqual({ revision: 2, changed: true, added: 0, ended: 1 });
    expect((await readSnapshot(store)).figures.map(({ id }) => id)).toEqual(['turnover-2021']);
    expect((await readSnapshotAt(store, 1)).figures).toHaveLength(2);
  });

  it('writes one row for a figure put between two others', async () => {
    const store = await migratedStore();
    await loadDataset(store, datasetOf([TURNOVER_2020, EXPORTS_2021]));

    const result = await loadDataset(store, datasetOf([TURNOVER_2020, TURNOVER_2021, EXPORTS_2021]));

    expect(result).toMatchObject({ added: 1, ended: 0 });
    const { figures } = await readSnapshot(store);
    expect(figures.map(({ id }) => id)).toEqual(['turnover-2020', 'turnover-2021', 'exports-2021']);
  });

  it('makes a new revision when a figure comes back', async () => {
    const store = await migratedStore();
    await loadDataset(store, datasetOf([TURNOVER_2020, TURNOVER_2021]));
    await loadDataset(store, datasetOf([TURNOVER_2021]));

    const result = await loadDataset(store, datasetOf([TURNOVER_2020, TURNOVER_2021]));

    expect(result).toEqual({ revision: 3, changed: true, added: 1, ended: 0 });
    expect((await readSnapshot(store)).figures).toHaveLength(2);
  });

  it('follows a change of a code table', async () => {
    const store = await migratedStore();
    await loadDataset(store, datasetOf([TURNOVER_2021]));
    const topics = [{ id: 'trade', nameEn: 'Trade in goods', nameVi: 'Thương mại hàng hóa' }];

    const result = await loadDataset(store, datasetOf([TURNOVER_2021], { topics }));

    expect(result).toMatchObject({ revision: 2, added: 1, ended: 2 });
    expect([...(await readSnapshot(store)).catalogue.topics.values()]).toEqual(topics);
  });

  it('keeps the ids of retired figures and what took their place', async () => {
    const store = await migratedStore();
    const retired = [
      { id: 'turnover-2021-old', replacedBy: 'turnover-2021', noteEn: 'Split', noteVi: 'Tách' },
    ];

    await loadDataset(store, datasetOf([TURNOVER_2021], { retired }));

    expect(await store.client.retiredFigureVersion.findMany({ include: { replacedBy: true } })).toMatchObject(
      [{ figureId: 'turnover-2021-old', replacedBy: { id: 'turnover-2021' }, noteEn: 'Split' }],
    );
  });

  it('refuses a dataset that names an unknown code and leaves the current revision', async () => {
    const store = await migratedStore();
    await loadDataset(store, datasetOf([TURNOVER_2020]));

    const load = loadDataset(store, datasetOf([figureRow({ id: 'stray', indicator: 'no-such-indicator' })]));

    await expect(load).rejects.toMatchObject({ name: 'StoreError', code: 'dataset-inconsistent' });
    expect((await readSnapshot(store)).figures.map(({ id }) => id)).toEqual(['turnover-2020']);
    expect(await readCurrentRevision(store)).toBe(1);
  });

  it('loads a good dataset after a refused one', async () => {
    const store = await migratedStore();
    const stray = datasetOf([TURNOVER_2020, figureRow({ id: 'stray', unit: 'USD', pair: 'LA-XX' })]);
    await expect(loadDataset(store, stray)).rejects.toMatchObject({ code: 'dataset-inconsistent' });

    await loadDataset(store, datasetOf([TURNOVER_2021]));

    expect((await readSnapshot(store)).figures.map(({ id }) => id)).toEqual(['turnover-2021']);
    expect(await store.client.figure.findMany()).toEqual([{ id: 'turnover-2021', knownSince: 1 }]);
  });

  it('says how far it has come', async () => {
    const store = await migratedStore();
    const progress = jest.fn();

    await loadDataset(store, datasetOf([TURNOVER_2020, TURNOVER_2021]), progress);

    expect(progress).toHaveBeenLastCalledWith(14, 14);
  });
});
