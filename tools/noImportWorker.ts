/** In one file there is no second one for a worker: files are read on the page. */
export const startImportWorker = (): undefined => undefined;
