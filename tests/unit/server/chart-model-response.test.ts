import { chartModelResponse } from '@/server/chart-model-response';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const ask = (address: string, headers: Record<string, string> = {}) =>
  chartModelResponse(new Request(`http://localhost${address}`, { headers }), testSnapshot, 'en');

describe('the chart model over the wire', () => {
  it('is JSON with an entity tag', async () => {
    const response = ask('/en/explore/model?indicator=trade-turnover&pair=LA-VN');
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{27}"$/);
    expect(await response.json()).toMatchObject({ indicatorIds: ['trade-turnover'], pairs: ['LA-VN'] });
  });

  it('is not sent twice to whoever has it', () => {
    const tag = ask('/en/explore/model?pair=LA-VN&indicator=trade-turnover').headers.get('etag')!;
    const again = ask('/en/explore/model?indicator=trade-turnover&pair=LA-VN', {
      'If-None-Match': `W/${tag}`,
    });
    expect(again.status).toBe(304);
    expect(again.body).toBeNull();
  });

  it('has another tag for other parameters', () => {
    const tags = ['?pair=LA-VN', '?pair=KH-VN', ''].map((parameters) =>
      ask(`/en/explore/model${parameters}`).headers.get('etag'),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it('refuses a broken address with every problem', async () => {
    const response = ask('/en/explore/model?pair=VN-LA&colour=red');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      problems: [
        { parameter: 'colour', given: 'colour=red' },
        { parameter: 'pair', given: 'pair=VN-LA' },
      ],
    });
  });
});
