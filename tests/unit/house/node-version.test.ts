import { spawnSync } from 'node:child_process';

/** What the check says when it runs on a Node of this version. */
function checkOn(version: string) {
  const disguise = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  return spawnSync(process.execPath, ['-e', `${disguise} require('./commands/check-node.cjs');`], {
    cwd: `${__dirname}/../../..`,
    encoding: 'utf8',
  });
}

describe('the check of Node', () => {
  it.each(['12.22.12', '18.20.4', '20.18.3'])('refuses %s in one line', (version) => {
    const { status, stderr } = checkOn(version);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Song Phuong needs Node\.js 20\.19 or newer; .*\n$/);
  });

  it.each(['20.19.0', '22.12.0', '24.1.0'])('lets %s pass', (version) => {
    expect(checkOn(version)).toMatchObject({ status: 0, stderr: '' });
  });
});
