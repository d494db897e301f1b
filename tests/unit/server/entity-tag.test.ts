import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { entityTag, holdsEntityTag } from '@/server/entity-tag';

const folder = mkdtempSync(path.join(tmpdir(), 'entity-tag-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** The tag that a program of this build gives to the same answer. */
async function tagOfBuild(buildId: string): Promise<string> {
  mkdirSync(path.join(folder, '.next'), { recursive: true });
  writeFileSync(path.join(folder, '.next/BUILD_ID'), buildId);
  jest.spyOn(process, 'cwd').mockReturnValue(folder);
  jest.resetModules();
  const fresh = await import('@/server/entity-tag');
  const tag = fresh.entityTag('1', '/en/chart.svg');
  jest.restoreAllMocks();
  return tag;
}

describe('a tag', () => {
  it('is one for one answer', () => {
    expect(entityTag('1', '/en/chart.svg')).toBe(entityTag('1', '/en/chart.svg'));
    expect(entityTag('1', '/en/chart.svg')).not.toBe(entityTag('1', '/vi/chart.svg'));
  });

  it('is another once the program is another: it may make the answer otherwise', async () => {
    const [first, again, second] = [
      await tagOfBuild('first'),
      await tagOfBuild('first'),
      await tagOfBuild('second'),
    ];
    expect(again).toBe(first);
    expect(second).not.toBe(first);
  });
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  [null, false],
])('If-None-Match: %s', (header, held) => {
  expect(holdsEntityTag(header, '"a"')).toBe(held);
});
