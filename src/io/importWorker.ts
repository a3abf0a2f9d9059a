import { ImportDesk } from '#io/importDesk.ts';
import { answerOf, type WorkerAnswer, type WorkerRequest } from '#io/importPort.ts';

const desk = new ImportDesk();
const post = (answer: WorkerAnswer) => postMessage(answer);

addEventListener('message', ({ data: { id, request } }: MessageEvent<WorkerRequest>) => {
  const answer: Promise<WorkerAnswer> =
    request.kind === 'check'
      ? desk.check(request, (progress) => post({ id, progress })).then((check) => answerOf(id, check, post))
      : desk.annotate(request.file).then((copy) => ({ id, copy }));
  answer.then(post, (error: unknown) => post({ id, failure: error instanceof Error ? error.message : String(error) }));
});
