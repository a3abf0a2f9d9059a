import type { AnnotateRequest, CheckRequest, ImportRequest } from '#io/importDesk.ts';
import { startImportWorker } from '#io/startImportWorker.ts';
import { untilThere } from '#io/untilThere.ts';
import type { ImportCheck } from '#model/importCheck.ts';

/** Reads files apart from the page, so that it answers while they are read. */
export interface ImportClient {
  /** Files of earlier requests are remembered. Rejects with what went wrong, also when it is closed. */
  readonly check: (request: CheckRequest) => Promise<ImportCheck>;
  readonly annotate: (request: AnnotateRequest) => Promise<ArrayBuffer>;
  /** Stops what is under way and forgets the files. */
  readonly close: () => void;
}

interface Answer {
  readonly id: number;
  readonly found?: unknown;
  readonly failure?: string;
}

/** In a worker; on the page itself where the browser allows none, as in a file opened from a disk. */
export function importClient(): ImportClient {
  const worker = startImportWorker();
  return worker ? inWorker(worker) : onPage();
}

function inWorker(worker: Worker): ImportClient {
  let last = 0;
  const waiting = new Map<number, { resolve: (found: never) => void; reject: (error: Error) => void }>();
  const fail = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failure === undefined) one?.resolve(data.found as never);
    else one?.reject(new Error(data.failure));
  });
  worker.addEventListener('error', ({ message }) => fail(message));
  const ask = <T>(request: ImportRequest) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, request });
    });
  return {
    check: (request) => ask(request),
    annotate: (request) => ask(request),
    close: () => {
      worker.terminate();
      fail('closed');
    },
  };
}

function onPage(): ImportClient {
  const desk = untilThere(() => import('#io/importDesk.ts')).then((it) => new it.ImportDesk());
  let isClosed = false;
  const unlessClosed = async <T>(answer: Promise<T>) => {
    const found = await answer;
    if (isClosed) throw new Error('closed');
    return found;
  };
  return {
    check: (request) => unlessClosed(desk.then((one) => one.check(request))),
    annotate: ({ file }) => unlessClosed(desk.then((one) => one.annotate(file))),
    close: () => {
      isClosed = true;
    },
  };
}
