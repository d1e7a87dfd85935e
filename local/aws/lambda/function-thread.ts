import { randomUUID } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FunctionSpec } from '../../cloudformation/functions.ts'
import type { FunctionLog } from './function-log.ts'
import {
  crashed,
  type Outcome,
  timedOut,
  type WorkerAnswer,
  type WorkerCall,
  type WorkerStart,
  workerLoad,
} from './worker-protocol.ts'

/** What a thread is made of. */
export interface ThreadOptions {
  readonly workerPath: string
  readonly environment: Readonly<Record<string, string>>
  readonly log: FunctionLog
}

/** Lambda gives a function this long to load, beside its own timeout. */
const initMs = 10_000

interface Waiting {
  readonly requestId: string
  readonly settle: (outcome: Outcome) => void
}

/** One instance of a function. Unlike Lambda's, it handles several requests concurrently. */
export class FunctionThread {
  /** Whether it takes no more calls: it ended, or a call in it took too long. */
  spent = false
  readonly #spec: FunctionSpec
  readonly #log: FunctionLog
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #load = workerLoad()
  #sent = 0
  #ready = false
  #early: WorkerCall[] = []
  #leaving: WorkerCall[] = []
  #calls = 0

  constructor(spec: FunctionSpec, { workerPath, environment, log }: ThreadOptions) {
    this.#spec = spec
    this.#log = log
    const { directory, handler, name: functionName, arn, memoryMb } = spec
    const load = this.#load.shared
    const workerData: WorkerStart = { directory, handler, functionName, arn, memoryMb, load }
    this.#worker = new Worker(pathToFileURL(workerPath), {
      workerData,
      env: environment,
      // Not ours: a TypeScript loader would come along.
      execArgv: [],
      stdout: true,
      stderr: true,
    })
    for (const output of [this.#worker.stdout, this.#worker.stderr])
      output.on('readable', () => {
        // All that has come, in one piece: each is a write to the file.
        const printed: Buffer | null = output.read()
        if (printed !== null) log.write(printed)
      })
    this.#worker.on('message', (answers: readonly WorkerAnswer[]) => {
      for (const answer of answers) this.#heard(answer)
    })
    this.#worker.on('error', (error) => this.#ended(String(error?.message ?? error)))
    this.#worker.on('exit', () => this.#ended('Runtime exited'))
  }

  /** What keeps the thread busy: calls that it has not started, and its requests to AWS. */
  get load(): number {
    const notBegun = this.#early.length + this.#sent - this.#load.startedCalls()
    return notBegun + this.#load.awsRequests()
  }

  /** Calls the handler; never rejects. */
  call(event: unknown, qualifier?: string): Promise<Outcome> {
    const id = ++this.#calls
    const requestId = randomUUID()
    const call = { id, requestId, event, deadline: 0, ...(qualifier ? { qualifier } : {}) }
    return new Promise((resolve) => {
      const timeoutMs = this.#spec.timeoutMs + (this.#ready ? 0 : initMs)
      const timer = setTimeout(() => this.#late(id), timeoutMs)
      const settle = (outcome: Outcome) => {
        clearTimeout(timer)
        resolve(outcome)
      }
      this.#waiting.set(id, { requestId, settle })
      if (this.#ready) this.#send(call)
      else this.#early.push(call)
    })
  }

  /** Ends the thread with whatever runs in it. */
  async end(): Promise<void> {
    this.spent = true
    await this.#worker.terminate()
  }

  #send(call: WorkerCall): void {
    this.#sent += 1
    const deadline = Date.now() + this.#spec.timeoutMs
    // Calls of one turn of the event loop leave as one message: each wakes the thread.
    if (this.#leaving.push({ ...call, deadline }) === 1) setImmediate(() => this.#post())
  }

  #post(): void {
    this.#worker.postMessage(this.#leaving)
    this.#leaving = []
  }

  #heard(answer: WorkerAnswer): void {
    if ('ready' in answer) {
      this.#ready = true
      for (const call of this.#early.splice(0)) this.#send(call)
    } else if ('result' in answer) {
      this.#settle(answer.id, () => ({ kind: 'result', json: answer.result }))
    } else {
      this.#settle(answer.id, () => ({ kind: 'error', error: answer.error }))
    }
  }

  // Lambda ends an instance whose call takes too long. Here others may be under way in it: it takes
  // no more, and ends when they have.
  #late(id: number): void {
    this.spent = true
    this.#log.reportError(`timed out after ${this.#spec.timeoutMs / 1000} s`)
    this.#settle(id, (requestId) => timedOut(requestId, this.#spec.timeoutMs))
  }

  #settle(id: number, outcome: (requestId: string) => Outcome): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    waiting?.settle(outcome(waiting.requestId))
    if (this.spent && this.#waiting.size === 0) void this.#worker.terminate()
  }

  #ended(reason: string): void {
    const wasSpent = this.spent
    this.spent = true
    if (!wasSpent) this.#log.reportError(`crashed: ${reason}`)
    for (const id of [...this.#waiting.keys()]) {
      this.#settle(id, (requestId) => crashed(requestId, reason))
    }
  }
}
