import { ImportDesk, type ImportRequest } from '#io/importDesk.ts';

/** A request of the page, and the number its answer carries. */
export interface WorkerRequest {
  readonly id: number;
  readonly request: ImportRequest;
}

const desk = new ImportDesk();

addEventListener('message', ({ data: { id, request } }: MessageEvent<WorkerRequest>) => {
  const answer: Promise<unknown> = request.kind === 'check' ? desk.check(request) : desk.annotate(request.file);
  answer.then(
    (found) => postMessage({ id, found }),
    (error: unknown) => postMessage({ id, failure: error instanceof Error ? error.message : String(error) }),
  );
});
