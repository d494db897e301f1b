import { loadDataset } from '@/lib/store/load/load-dataset';
import { datasetOf, figureRow } from './store-dataset';
import { closeTemporaryDatabases, migratedStore } from './temporary-database';

const TURNOVER_2021 = figureRow({ id: 'turnover-2021' });
const EXPORTS_2021 = figureRow({
  id: 'exports-2021',
  indicator: 'goods-exports',
  origin: 'VN',
  destination: 'LA',
  breakdown: 'sector=agriculture;place=border',
});

afterEach(closeTemporaryDatabases);

describe('the tables of the store', () => {
  it('find figures by their relations, none of which leads nowhere', async () => {
    const store = await migratedStore();
    await loadDataset(store, datasetOf([TURNOVER_2021, EXPORTS_2021]));

    const agriculture = await store.client.figureVersion.findMany({
      where: { breakdown: { some: { breakdownCodeId: 'sector=agriculture' } }, destination: { id: 'LA' } },
      include: { pair: { include: { members: true } }, document: { include: { versions: true } } },
    });

    expect(agriculture).toMatchObject([
      {
        figureId: 'exports-2021',
        pair: { members: [{ countryId: 'LA' }, { countryId: 'VN' }] },
        document: { versions: [{ title: 'Lịch sử quan hệ' }] },
      },
    ]);
    expect(await store.client.$queryRaw`PRAGMA foreign_key_check`).toEqual([]);
  });

  it('find the figures of an indicator by an index', async () => {
    const { client } = await migratedStore();

    const plan = await client.$queryRaw`
      EXPLAIN QUERY PLAN SELECT * FROM FigureVersion WHERE indicatorId = 'trade-turnover'`;

    expect(plan).toEqual([
      expect.objectContaining({ detail: expect.stringContaining('FigureVersion_indicatorId_idx') }),
    ]);
  });
});
