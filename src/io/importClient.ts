import type { Package } from '#io/board.ts';
import type { AnnotateRequest, CheckRequest, ImportRequest } from '#io/importDesk.ts';
import { CheckPieces, type WorkerAnswer, type WorkerRequest } from '#io/importPort.ts';
import { startImportWorker } from '#io/startImportWorker.ts';
import { untilThere } from '#io/untilThere.ts';
import type { ImportCheck } from '#model/importCheck.ts';
import type { ImportProgress } from '#model/importState.ts';

/** Reads files apart from the page, so that it answers while they are read. */
export interface ImportClient {
  /** Makes ready for checks against this package. The same one again is nothing. */
  readonly prepare: (server: Package) => void;
  /** Files of earlier requests are remembered. Rejects with what went wrong, also when it is closed. */
  readonly check: (request: CheckRequest, onProgress: (progress: ImportProgress) => void) => Promise<ImportCheck>;
  readonly annotate: (request: AnnotateRequest) => Promise<ArrayBuffer>;
  /** Stops what is under way and forgets the files. */
  readonly close: () => void;
}

/** In a worker; on the page itself where the browser allows none, as in a file opened from a disk. */
export function importClient(): ImportClient {
  const worker = startImportWorker();
  return worker ? inWorker(worker) : onPage();
}

interface Waiting {
  /** Called with every answer but a failure. */
  readonly hear: (answer: WorkerAnswer) => void;
  readonly reject: (error: Error) => void;
}

function inWorker(worker: Worker): ImportClient {
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const fail = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const one = waiting.get(data.id);
    if ('failure' in data) one?.reject(new Error(data.failure));
    else one?.hear(data);
    if (!('progress' in data || 'piece' in data)) waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => fail(message));
  const ask = <T>(request: ImportRequest, hearer: (resolve: (found: T) => void) => Waiting['hear']) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, { hear: hearer(resolve), reject });
      worker.postMessage({ id: last, request });
    });
  let laid: Package | undefined;
  return {
    prepare: (server) => {
      if (server === laid) return;
      laid = server;
      // Its bytes: to copy what was read of them would hold up the page, reading them again does not.
      const request: ImportRequest = { kind: 'server', server: server.raw ?? server };
      worker.postMessage({ id: 0, request } satisfies WorkerRequest);
    },
    check: (request, onProgress) => {
      const pieces = new CheckPieces();
      return ask(request, (resolve) => (answer) => {
        if ('progress' in answer) onProgress(answer.progress);
        if ('piece' in answer) pieces.add(answer.piece);
        if ('check' in answer) resolve(pieces.whole(answer.check));
      });
    },
    annotate: (request) => ask(request, (resolve) => (answer) => 'copy' in answer && resolve(answer.copy)),
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
    prepare: (server) => void desk.then((one) => one.lay({ kind: 'server', server })),
    check: (request, onProgress) => unlessClosed(desk.then((one) => one.check(request, onProgress))),
    annotate: ({ file }) => unlessClosed(desk.then((one) => one.annotate(file))),
    close: () => {
      isClosed = true;
    },
  };
}
