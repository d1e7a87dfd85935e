/** The source of a function's thread. */
export const workerSource = 'local/lambda/worker.ts'

/** All that it is made from: it belongs to the fingerprint of a build. */
export const workerSources = [workerSource, 'local/lambda/worker-load.ts']
