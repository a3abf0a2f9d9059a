import { ImportDesk, type ImportRequest } from '#io/importDesk.ts';
import { answerOf, type WorkerAnswer, type WorkerRequest } from '#io/importPort.ts';

const desk = new ImportDesk();
const post = (answer: WorkerAnswer) => postMessage(answer);

addEventListener('message', ({ data: { id, request } }: MessageEvent<WorkerRequest>) => {
  answered(id, request).then(
    (answer) => answer && post(answer),
    (error: unknown) => post({ id, failure: error instanceof Error ? error.message : String(error) }),
  );
});

async function answered(id: number, request: ImportRequest): Promise<WorkerAnswer | undefined> {
  if (request.kind === 'annotate') return { id, copy: await desk.annotate(request.file) };
  if (request.kind === 'check')
    return answerOf(id, await desk.check(request, (progress) => post({ id, progress })), post);
  desk.lay(request);
  return undefined;
}
