import { type ImportRequest, importDesk } from '#io/checkImport.ts';

/** A request of the page, and the number its answer carries. */
export interface WorkerRequest {
  readonly id: number;
  readonly request: ImportRequest;
}

const desk = importDesk();

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void desk(data.request).then(
    (found) => postMessage({ id: data.id, found }),
    (error: unknown) => postMessage({ id: data.id, failure: error instanceof Error ? error.message : String(error) }),
  );
});
