/** The source of a function's thread: it belongs to the fingerprint of a build. */
export const workerSource = 'local/lambda/worker.ts'
