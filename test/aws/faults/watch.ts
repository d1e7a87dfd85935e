import { setTimeout as wait } from 'node:timers/promises'
import { halved } from './halved.ts'

/** Where a call fails: before it took effect, or after, so that only its answer is lost. */
export type Moment = 'before' | 'after'

/**
 * How long: for one try of one call, for two tries in a row, for all tries of it, or for all calls
 * from there on, which is also what a process leaves that is killed there.
 */
export type Lasts = 'once' | 'twice' | 'always' | 'outage'

/**
 * How: the connection is cut, AWS throttles or breaks, no answer ever comes, or of a batch no more
 * than half is done.
 */
export type Manner = 'cut' | 'throttled' | 'broken' | 'silent' | 'partial'

/** The n-th call fails, counted from 1 since the fault was set. */
export interface Fault {
  readonly call: number
  readonly moment: Moment
  readonly lasts: Lasts
  /** Absent: the connection is cut. */
  readonly manner?: Manner
}

/** A request to AWS, read to its end. */
export interface Sent {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A response of AWS. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** What answers a request. */
export type Upstream = (sent: Sent) => Promise<Reply>

// The clock of this process is moved by tests; AWS's is not.
/** The time at AWS, in milliseconds since the epoch. */
export const trueMs = () => performance.timeOrigin + performance.now()

// "Signature Version 4 request elements": within five minutes of the time at AWS.
const toleranceMs = 5 * 60_000

/** Counts the calls that go through a gate, and decides which of them fail. */
export class Watch {
  /** Whether what was signed by a clock that is minutes off is rejected, as AWS does. */
  strict = false
  #fault: Fault | undefined
  // The SDK gives every call an id, which its tries share.
  #seen = new Map<string, string>()
  #tries = new Map<string, number>()
  #underWay = 0
  #lastAt = 0

  /** Counts anew, with this fault or none. */
  set(fault?: Fault): void {
    this.#fault = fault
    this.#seen = new Map()
    this.#tries = new Map()
  }

  /** The calls since then by name; the tries of one call count as one. */
  calls(): readonly string[] {
    return [...this.#seen.values()]
  }

  /** Resolves once no call has been under way for that long, in milliseconds. */
  async quiet(quietMs: number): Promise<void> {
    while (this.#underWay > 0 || performance.now() - this.#lastAt < quietMs) await wait(1)
  }

  /** Passes one try of a call on, unless it is to fail: under way from here until `left`. */
  async pass(
    headers: Sent['headers'],
    read: () => string | Promise<string>,
    upstream: Upstream,
  ): Promise<Outcome> {
    const fault = this.#arrived(headers)
    const { strict } = this
    if (strict && isOff(headers)) return rejection('InvalidSignatureException', 400)
    const sent = { headers, body: await read() }
    const isPartial = fault?.manner === 'partial'
    if (fault?.moment === 'before' && !isPartial) return failure(fault)
    const reply = isPartial ? await passHalf(sent, upstream) : await upstream(sent)
    if (fault && !isPartial) return failure(fault)
    return strict ? { ...reply, headers: { ...reply.headers, date: dateAtAws() } } : reply
  }

  /** Its caller has the response of a try, or hung up. */
  left(): void {
    this.#underWay -= 1
    this.#lastAt = performance.now()
  }

  /** How this try is to fail, if at all. */
  #arrived(headers: Sent['headers']): Fault | undefined {
    this.#underWay += 1
    const id = String(headers['amz-sdk-invocation-id'])
    const tries = (this.#tries.get(id) ?? 0) + 1
    this.#tries.set(id, tries)
    if (!this.#seen.has(id)) {
      this.#seen.set(id, String(headers['x-amz-target']).replace(/^.*\./, ''))
    }
    if (!this.#fault) return undefined
    const { call, lasts } = this.#fault
    const at = [...this.#seen.keys()].indexOf(id) + 1
    const most = { once: 1, twice: 2, always: Number.POSITIVE_INFINITY }
    const fails = lasts === 'outage' ? at >= call : at === call && tries <= most[lasts]
    return fails ? this.#fault : undefined
  }
}

/** What the caller gets: a response, a cut connection, or silence. */
export type Outcome = Reply | 'cut' | 'silent'

const dateAtAws = () => new Date(trueMs()).toUTCString()

const rejections = {
  throttled: [400, 'ThrottlingException'],
  broken: [500, 'InternalServerError'],
} as const

function failure({ manner = 'cut' }: Fault): Outcome {
  if (manner === 'cut' || manner === 'silent') return manner
  if (manner === 'partial') throw new Error('half of a batch is no failure')
  const [status, name] = rejections[manner]
  return rejection(name, status)
}

function rejection(name: string, status: number): Reply {
  const body = JSON.stringify({ __type: `com.amazonaws.any#${name}`, message: 'LEAK' })
  const headers = { 'content-type': 'application/x-amz-json-1.0', date: dateAtAws() }
  return { status, headers, body: Buffer.from(body) }
}

async function passHalf(sent: Sent, upstream: Upstream): Promise<Reply> {
  const batch = halved(sent.body)
  if (!batch) return upstream(sent)
  const { status, headers, body } = await upstream({ ...sent, body: batch.sent })
  // Both are of the half.
  const { 'content-length': _length, 'x-amz-crc32': _checksum, ...others } = headers
  return { status, headers: others, body: Buffer.from(batch.told(Buffer.from(body).toString())) }
}

function isOff(headers: Sent['headers']): boolean {
  const [, ...parts] = /^(....)(..)(..T..)(..)(..Z)$/.exec(String(headers['x-amz-date'])) ?? []
  const [year, month, day = '', minute, second] = parts
  const signedMs = Date.parse(`${year}-${month}-${day}:${minute}:${second}`)
  return !(Math.abs(signedMs - trueMs()) <= toleranceMs)
}
