import { createServer } from 'node:net';

// Prints a port that is free; with a port given, prints nothing and the exit code says whether it is free.
const [asked = '0'] = process.argv.slice(2);
const probe = createServer();
probe.once('error', () => process.exit(1));
probe.listen(Number(asked), () => {
  if (asked === '0') process.stdout.write(`${probe.address().port}\n`);
  probe.close();
});
