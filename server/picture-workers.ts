import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** Work for a thread of its own: an SVG drawn as pixels, or its letters as paths. */
type PictureJob =
  | { readonly kind: 'png'; readonly svg: string; readonly width: number }
  | { readonly kind: 'outlines'; readonly svg: string };

interface WaitingJob {
  readonly job: PictureJob;
  readonly resolve: (picture: string | Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

type WorkerAnswer = { readonly picture: string | Uint8Array } | { readonly problem: string };

/** So many pictures wait that one more would come too late for whoever asks. */
export class PicturesBusyError extends Error {}

/** One processor stays free for the pages; each thread holds a whole picture's pixels. */
const MOST_WORKERS = Math.min(2, Math.max(1, availableParallelism() - 1));
const MOST_WAITING = 32;
/** Milliseconds after which a picture is given up, with its thread. */
const PATIENCE = 20_000;

interface PicturePool {
  readonly idle: Worker[];
  readonly waiting: WaitingJob[];
  busy: number;
}

/** One pool a process; it stands on the global object because routes may be compiled into modules of their own. */
const shared = globalThis as { songPhuongPictures?: PicturePool };

/** An SVG drawn as a PNG, so many pixels wide. Throws a PicturesBusyError when too many are asked for at once. */
export async function drawPng(svg: string, width: number): Promise<Uint8Array> {
  const picture = await done({ kind: 'png', svg, width });
  if (typeof picture === 'string') throw new Error('The thread answered with text instead of a picture.');
  return picture;
}

/** An SVG with paths for its letters. Throws a PicturesBusyError when too many are asked for at once. */
export async function drawOutlines(svg: string): Promise<string> {
  const picture = await done({ kind: 'outlines', svg });
  if (typeof picture !== 'string') throw new Error('The thread answered with a picture instead of text.');
  return picture;
}

/** Ends the threads that have nothing to do; the next picture starts one anew. */
export async function stopPictureWorkers(): Promise<void> {
  const workers = pool().idle.splice(0);
  await Promise.all(workers.map((worker) => worker.terminate()));
}

function pool(): PicturePool {
  return (shared.songPhuongPictures ??= { idle: [], waiting: [], busy: 0 });
}

function done(job: PictureJob): Promise<string | Uint8Array> {
  const { waiting } = pool();
  if (waiting.length >= MOST_WAITING) return Promise.reject(new PicturesBusyError());
  return new Promise((resolve, reject) => {
    waiting.push({ job, resolve, reject });
    startNext();
  });
}

function startNext(): void {
  const threads = pool();
  if (threads.busy >= MOST_WORKERS) return;
  const next = threads.waiting.shift();
  if (next === undefined) return;
  threads.busy += 1;
  work(threads.idle.pop() ?? startWorker(), next);
}

/**
 * A thread. Its path is put together here so that Next does not take the file for one of its own: the native part in it
 * cannot be bundled.
 */
function startWorker(): Worker {
  return new Worker([process.cwd(), 'server', 'picture-worker.cjs'].join(path.sep));
}

/** Keeps a thread for the next picture, unless it ends meanwhile. */
function rest(worker: Worker): void {
  const { idle } = pool();
  const forget = () => {
    const place = idle.indexOf(worker);
    if (place >= 0) idle.splice(place, 1);
  };
  worker.once('error', forget).once('exit', forget).unref();
  idle.push(worker);
}

function work(worker: Worker, { job, resolve, reject }: WaitingJob): void {
  const impatience = setTimeout(() => fail(new Error('Drawing a picture took too long.')), PATIENCE);
  const settle = (): void => {
    clearTimeout(impatience);
    worker.removeAllListeners();
    pool().busy -= 1;
  };
  const fail = (error: Error): void => {
    void worker.terminate();
    settle();
    reject(error);
    startNext();
  };
  worker.removeAllListeners();
  worker.once('message', (answer: WorkerAnswer) => {
    settle();
    rest(worker);
    if ('picture' in answer) resolve(answer.picture);
    else reject(new Error(answer.problem));
    startNext();
  });
  worker.once('error', fail);
  worker.once('exit', (code) => fail(new Error(`The drawing thread ended with the code ${code}.`)));
  worker.ref();
  worker.postMessage(job);
}
