import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import {
  awsHosts,
  countAwsRequests,
  countStarted,
  type WorkerAnswer,
  type WorkerCall,
  type WorkerStart,
} from './worker-protocol.ts'

// What runs inside a function's thread: Lambda's runtime, as far as a handler can see it.

type Handler = (event: unknown, context: object) => unknown

const start = workerData as WorkerStart

let answers: WorkerAnswer[] = []

/** Answers of one turn of the event loop leave as one message: each message wakes the other thread. */
function reply(answer: WorkerAnswer): void {
  if (answers.push(answer) === 1) setImmediate(postAnswers)
}

function postAnswers(): void {
  parentPort?.postMessage(answers)
  answers = []
}

/** What is printed in one turn of the event loop leaves as one message too, at the latest at the end. */
function printTogether(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream) as typeof stream.write
  let isCorked = false
  const uncork = () => {
    if (isCorked) stream.uncork()
    isCorked = false
  }
  stream.write = ((...given: Parameters<typeof write>) => {
    if (!isCorked) {
      isCorked = true
      stream.cork()
      setImmediate(uncork)
    }
    return write(...given)
  }) as typeof write
  process.on('exit', uncork)
}

async function load(): Promise<Handler> {
  const [file = '', name = ''] = start.handler.split('.')
  const path = join(start.directory, file)
  let loaded: Record<string, unknown>
  try {
    loaded = createRequire(path)(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    loaded = await import(pathToFileURL(`${path}.mjs`).href)
  }
  return loaded[name] as Handler
}

function contextOf({ requestId, deadline, qualifier }: WorkerCall): object {
  return {
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: start.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: qualifier === undefined ? start.arn : `${start.arn}:${qualifier}`,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: 'local',
    memoryLimitInMB: String(start.memoryMb),
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  }
}

async function answer(handler: Handler, call: WorkerCall): Promise<void> {
  // Once its first request to AWS is under way: it counts as one or the other at every moment.
  setImmediate(() => countStarted(start.load))
  try {
    const result = await handler(call.event, contextOf(call))
    // As text, because that is all that leaves a Lambda: `toJSON` counts, private fields do not.
    reply({ id: call.id, result: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    const trace = stack?.split('\n') ?? []
    reply({ id: call.id, error: { errorType: name, errorMessage: message, trace } })
  }
}

printTogether(process.stdout)
printTogether(process.stderr)
countAwsRequests(start.load, awsHosts(process.env))
const handler = await load()
parentPort?.on('message', (calls: readonly WorkerCall[]) => {
  for (const call of calls) void answer(handler, call)
})
reply({ ready: true })
