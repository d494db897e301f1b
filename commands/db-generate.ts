import { generateClient } from '@/lib/store/generate-client';

/** Makes the database client that the program is compiled against: `npm run db:generate`. */
async function main(): Promise<void> {
  const generated = await generateClient();
  process.stdout.write(generated ? 'Database client generated.\n' : 'Database client is up to date.\n');
}

void main();
