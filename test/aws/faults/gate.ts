import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Addresses } from '../ports/local-aws.ts'
import { halved } from './halved.ts'

/** Where a call fails: before it took effect, or after, so that only its answer is lost. */
export type Moment = 'before' | 'after'

/**
 * How long: for one try of one call, for two tries in a row, for all tries of it, or for all calls
 * from there on, which is also what a process leaves that is killed there.
 */
export type Lasts = 'once' | 'twice' | 'always' | 'outage'

/**
 * How: the connection is cut, AWS throttles or breaks, nobody ever answers, or of a batch no more
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

/** The services of AWS that functions call. */
export interface Services extends Addresses {
  readonly eventBridge: string
}

/** Stands between SDK clients and the services, and drops connections at the moment asked for. */
export interface Gate extends Services {
  /** Counts anew, with this fault or none. */
  set(fault?: Fault): void
  /** The calls since then by name; the tries of one call count as one. */
  calls(): readonly string[]
  /** Resolves once nothing is under way. */
  quiet(): Promise<void>
  /** Refuses from now on, or no more, what was signed by a clock that is minutes off, as AWS does. */
  keepTime(strictly: boolean): void
  close(): Promise<void>
}

/** Opens a gate before these services. */
export async function openGate(services: Services): Promise<Gate> {
  const watch = new Watch()
  const [dynamodb, kms, secretsManager, eventBridge] = await Promise.all([
    stand(services.dynamodb, watch),
    stand(services.kms, watch),
    stand(services.secretsManager, watch),
    stand(services.eventBridge, watch),
  ])
  return {
    dynamodb: dynamodb.url,
    kms: kms.url,
    secretsManager: secretsManager.url,
    eventBridge: eventBridge.url,
    set: (fault) => watch.set(fault),
    calls: () => watch.calls(),
    quiet: () => watch.quiet(),
    keepTime: (strictly) => {
      watch.strict = strictly
    },
    close: async () => {
      const stands = [dynamodb, kms, secretsManager, eventBridge]
      await Promise.all(stands.map((each) => each.close()))
    },
  }
}

// The clock of this process is moved by tests; AWS's is not.
const trueMs = () => performance.timeOrigin + performance.now()

// "Signature Version 4 request elements": within five minutes of the time at AWS.
const toleranceMs = 5 * 60_000

class Watch {
  strict = false
  #fault: Fault | undefined
  // The SDK gives every call an id, which its tries share.
  #seen = new Map<string, string>()
  #tries = new Map<string, number>()
  #underWay = 0
  #lastAt = 0

  set(fault: Fault | undefined): void {
    this.#fault = fault
    this.#seen = new Map()
    this.#tries = new Map()
  }

  calls(): readonly string[] {
    return [...this.#seen.values()]
  }

  async quiet(): Promise<void> {
    while (this.#underWay > 0 || performance.now() - this.#lastAt < 8) await wait(2)
  }

  /** How this try is to fail, if at all. */
  arrived({ headers }: IncomingMessage): Fault | undefined {
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

  left(): void {
    this.#underWay -= 1
    this.#lastAt = performance.now()
  }
}

async function stand(upstream: string, watch: Watch) {
  const agent = new Agent({ keepAlive: true })
  const server = createServer((incoming, response) => {
    const fault = watch.arrived(incoming)
    response.once('close', () => watch.left())
    const { strict } = watch
    if (strict) response.sendDate = false
    if (strict && isOff(incoming)) return refuse(response, 'InvalidSignatureException', 400)
    const passing = { upstream, agent, fault, strict }
    void pass(incoming, response, passing).catch(() => response.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

interface Passing {
  readonly upstream: string
  readonly agent: Agent
  readonly fault: Fault | undefined
  readonly strict: boolean
}

function isOff({ headers }: IncomingMessage): boolean {
  const [, ...parts] = /^(....)(..)(..T..)(..)(..Z)$/.exec(String(headers['x-amz-date'])) ?? []
  const [year, month, day = '', minute, second] = parts
  const signedMs = Date.parse(`${year}-${month}-${day}:${minute}:${second}`)
  return !(Math.abs(signedMs - trueMs()) <= toleranceMs)
}

async function pass(
  incoming: IncomingMessage,
  response: ServerResponse,
  { upstream, agent, fault, strict }: Passing,
): Promise<void> {
  const sent = await bytesOf(incoming)
  const { manner } = fault ?? {}
  if (fault?.moment === 'before' && manner !== 'partial') return fail(response, fault)
  const batch = manner === 'partial' ? halved(String(sent)) : undefined
  const { method, headers, url } = incoming
  const lengths = { ...headers, ...(batch && { 'content-length': Buffer.byteLength(batch.sent) }) }
  const outgoing = request(new URL(url ?? '/', upstream), { agent, method, headers: lengths })
  outgoing.end(batch?.sent ?? sent)
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
  const told = await bytesOf(answer)
  if (fault && manner !== 'partial') return fail(response, fault)
  const whole = batch ? Buffer.from(batch.told(String(told))) : told
  const { 'content-length': _was, 'x-amz-crc32': _of, ...others } = answer.headers
  const kept = {
    ...(batch ? { ...others, 'content-length': whole.length } : answer.headers),
    ...(strict ? { date: new Date(trueMs()).toUTCString() } : {}),
  }
  response.writeHead(answer.statusCode ?? 500, kept).end(whole)
}

const refusals = {
  throttled: [400, 'ThrottlingException'],
  broken: [500, 'InternalServerError'],
} as const

function fail(response: ServerResponse, { manner = 'cut' }: Fault): void {
  if (manner === 'partial') return
  if (manner === 'cut') return void response.destroy()
  // Whoever asked hangs up when its patience ends.
  if (manner === 'silent') return
  const [status, name] = refusals[manner]
  refuse(response, name, status)
}

function refuse(response: ServerResponse, name: string, status: number): void {
  const body = { __type: `com.amazonaws.any#${name}`, message: 'LEAK' }
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    date: new Date(trueMs()).toUTCString(),
  })
  response.end(JSON.stringify(body))
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
