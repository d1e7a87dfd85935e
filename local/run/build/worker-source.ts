/** The source of a function's thread: apart, so that a start that builds nothing loads no compiler. */
export const workerSource = 'local/aws/lambda/worker.ts'
