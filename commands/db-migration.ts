import path from 'node:path';
import { writeNextMigration } from '@/lib/store/migrate/write-migration';

/** Writes the migration that leads from the last one to `prisma/schema.prisma`: `npm run db:migration -- <name>`. */
async function main(): Promise<void> {
  const [name = ''] = process.argv.slice(2);
  if (!/^[a-z0-9_]+$/.test(name)) {
    process.stderr.write(
      'A migration needs a name of small letters, digits and underscores, such as add_notes.\n',
    );
    process.exitCode = 1;
    return;
  }
  const written = await writeNextMigration(name, new Date());
  const sentence = written
    ? `Written: ${path.relative(process.cwd(), written)}`
    : 'The migrations already lead to prisma/schema.prisma; nothing written.';
  process.stdout.write(`${sentence}\n`);
}

void main();
