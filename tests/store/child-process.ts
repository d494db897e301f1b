import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const PROJECT_FOLDER = path.resolve(__dirname, '../..');

/** A program of this folder running in a process of its own. */
export interface ChildProgram {
  /** Resolves with the first line it prints that is `line`; rejects when it ends before. */
  printed(line: string): Promise<void>;
  /** Everything it has printed so far, line by line. */
  readonly lines: readonly string[];
  /** Ends it as a power cut would. */
  kill(): void;
  /** Its exit code, or the signal that ended it, with what it wrote to stderr. */
  readonly ended: Promise<{ readonly exit: number | NodeJS.Signals | null; readonly errors: string }>;
}

/** Starts a TypeScript file of the project with these arguments. */
export function startProgram(file: string, programArguments: readonly string[], env = {}): ChildProgram {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...programArguments], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let errors = '';
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  const ended = new Promise<{ exit: number | NodeJS.Signals | null; errors: string }>((resolve) => {
    child.on('close', (code, signal) => resolve({ exit: signal ?? code, errors }));
  });
  return {
    lines,
    ended,
    kill: () => child.kill('SIGKILL'),
    printed: (line) =>
      new Promise((resolve, reject) => {
        if (lines.includes(line)) resolve();
        reader.on('line', (printed) => printed === line && resolve());
        void ended.then(({ exit }) =>
          reject(new Error(`${file} ended (${exit}) before "${line}": ${errors}`)),
        );
      }),
  };
}
