import { rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import { AwsError, encodeOutput } from '../../../local/aws/json/operation.ts'
import type { Service } from '../../../local/aws/json/serve.ts'
import { kmsService, openKmsEngine } from '../../../local/aws/kms/service.ts'
import {
  openSecretsManagerEngine,
  secretsManagerService,
} from '../../../local/aws/secrets-manager/service.ts'
import { dataDirectory } from '../../support/data-directory.ts'
import type { SdkRequest, SdkResponse, Transport, Transports } from '../ports/deployment.ts'
import { httpUpstream, type Services, type Watching, watchedBy } from './gate.ts'
import { openStsGate, type StsGate } from './sts-gate.ts'
import { type Outcome, type Reply, trueMs, type Upstream, Watch } from './watch.ts'

/** KMS and Secrets Manager in this process, by the true time. */
async function openServices() {
  const dataDir = await dataDirectory('faults')
  const kms = await openKmsEngine({ dataDir })
  const options = { dataDir, kms, purgeUnlabelled: true, now: trueMs }
  const secretsManager = await openSecretsManagerEngine(options)
  return {
    kms: inProcess(kmsService(kms)),
    secretsManager: inProcess(secretsManagerService(secretsManager)),
    stop: () => rm(dataDir, { recursive: true, force: true }),
  }
}

/** Calls an operation of a service of this process, as its server does. */
function inProcess({ operations }: Service): Upstream {
  return async ({ headers, body }) => {
    const name = String(headers['x-amz-target']).replace(/^.*\./, '')
    const run = operations[name]
    if (!run) throw new Error(`The local service has no ${name}`)
    try {
      return reply(200, encodeOutput(await run(JSON.parse(body))))
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      const { name: __type, message, status } = error
      return reply(status, JSON.stringify({ __type, message }))
    }
  }
}

const reply = (status: number, body: string): Reply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: Buffer.from(body),
})

/** A gate inside this process, between the SDK's clients and their HTTP handlers. */
export interface DirectGate extends Watching {
  /** Lets a client of the SDK reach its service through the gate. */
  standBefore(client: SdkClient): void
  /** Transports past the gate, to the services that are in this process. */
  readonly behind: Transports
  readonly sts: StsGate
}

/** Opens a gate before DynamoDB and EventBridge at addresses, and before services of its own. */
export async function openDirectGate(addresses: Services): Promise<DirectGate> {
  const watch = new Watch()
  const services = await openServices()
  const sts = await openStsGate(watch)
  const agent = new Agent({ keepAlive: true })
  const at = (address: string) => httpUpstream(address, agent)
  const upstreams: Readonly<Record<string, Upstream>> = {
    DynamoDB: at(addresses.dynamodb),
    EventBridge: at(addresses.eventBridge),
    KMS: services.kms,
    'Secrets Manager': services.secretsManager,
  }
  return {
    ...watchedBy(watch, quietMs),
    standBefore({ config }) {
      const upstream = upstreams[config.serviceId]
      if (!upstream) throw new Error(`No gate is before ${config.serviceId}`)
      Object.assign(config.requestHandler, transportTo(upstream, watch))
    },
    behind: {
      kms: transportTo(services.kms),
      secretsManager: transportTo(services.secretsManager),
    },
    sts,
    async close() {
      agent.destroy()
      sts.close()
      await services.stop()
    },
  }
}

interface SdkClient {
  readonly config: { readonly serviceId: string; readonly requestHandler: object }
}

// Nothing is on its way through a socket when a response is there.
const quietMs = 2

/** The transport of a client that reaches a service through a watch, or without one. */
function transportTo(upstream: Upstream, watch?: Watch): Transport {
  const send = async ({ headers, body = '' }: SdkRequest): Promise<Outcome> => {
    const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
    if (!watch) return upstream({ headers, body: text })
    try {
      return await watch.pass(headers, () => text, upstream)
    } finally {
      watch.left()
    }
  }
  return {
    handle: async (request) => ({ response: responseOf(await send(request)) }),
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  }
}

/** @throws Error as the SDK's handler for Node throws it: for a cut connection, for a timeout. */
function responseOf(outcome: Outcome): SdkResponse {
  if (outcome === 'cut') throw timeout('socket hang up', 'ECONNRESET')
  // Without waiting: by then the timeout has passed.
  if (outcome === 'silent') throw timeout('the request timed out', 'ETIMEDOUT')
  const { status: statusCode, headers, body } = outcome
  return { statusCode, headers, body }
}

const timeout = (message: string, code: string) =>
  Object.assign(new Error(message), { name: 'TimeoutError', code })
