import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { adminKey } from '../../../shared/model/access-key.ts'
import type { Powers } from '../../../shared/ports/index.ts'
import type { Answer, Ask } from '../../support/call.ts'
import { keepEnvironment } from '../../support/process-state.ts'
import { type Deployment, deploy } from '../ports/deployment.ts'
import { type Addresses, startLocalAws } from '../ports/local-aws.ts'
import { keptProject, toldOf } from '../ports/made.ts'
import { retryImmediately, sdkClients, setTimeouts } from '../sdk-clients.ts'
import { openDirectGate } from './direct-gate.ts'
import { type Bus, startBus } from './event-bus.ts'
import type { Services, Watching } from './gate.ts'
import type { StsGate } from './sts-gate.ts'

/** A deployment of its own whose functions reach AWS through a gate. */
export interface Rig {
  readonly gate: Watching
  readonly bus: Bus
  /** An STS behind the gate; a scenario that assumes roles points the functions to it. */
  readonly sts: StsGate
  readonly deployment: Deployment
  readonly powers: Powers
  readonly adminKey: string
  /** Asks an operation; the admin key asks where nobody else does. */
  ask(id: string, what?: Ask): Promise<Answer>
  /** Makes a project that is empty. */
  project(): Promise<string>
}

/** What the deployments of a test file stand on. */
interface Ground {
  rig(): Promise<Rig>
  stop(): Promise<void>
}

/** Opens a gate before AWS: before the services that its project shares, else before its own. */
export async function startGround(): Promise<Ground> {
  const restoreEnvironment = keepEnvironment()
  const shared = inject('localAws')
  const services = shared ? { ...shared, stop: async () => {} } : await startLocalAws()
  const ground = await openGround(services)
  return {
    ...ground,
    async stop() {
      await ground.stop()
      await services.stop()
      // Each deployment has put its settings there.
      restoreEnvironment()
    },
  }
}

/**
 * Calls fail inside this process, between the SDK and its HTTP handler: the same calls in the same
 * order as at the network, without two sockets each.
 */
async function openGround(addresses: Addresses): Promise<Ground> {
  const bus = await startBus()
  const services = { ...addresses, eventBridge: bus.url }
  const { gate, rig, close } = await directGround(services)
  return {
    rig: async () => rigOver({ gate, bus, sts: gate.sts, deployment: await rig() }),
    stop: () => close().then(bus.close),
  }
}

async function directGround(services: Services) {
  const gate = await openDirectGate(services)
  const rig = async () => {
    const deployment = await deploy(services, { transports: gate.behind })
    process.env.AWS_ENDPOINT_URL_EVENTBRIDGE = services.eventBridge
    for (const client of await sdkClients()) gate.standBefore(client)
    return deployment
  }
  return { gate, rig, close: gate.close }
}

async function rigOver(ground: Pick<Rig, 'gate' | 'bus' | 'sts' | 'deployment'>): Promise<Rig> {
  // Only now, since the endpoints must be set before the clients are made.
  const [{ adapters }, { ask }] = await Promise.all([
    import('../ports/adapters.ts'),
    import('../../support/handlers.ts'),
    retryImmediately(),
  ])
  const { accessKey, key } = adminKey(new Date())
  await adapters.createAccessKeys.insert(accessKey, toldOf(accessKey.id, 'access_key.created'))
  const as = String(key.reveal())
  return {
    ...ground,
    powers: adapters,
    adminKey: as,
    ask: (id, what = {}) => ask(id, { as, ...what }, adapters),
    project: async () => (await keptProject(adapters)).id,
  }
}

/** Lets the SDK's clients forget what time it is at AWS: as a process does that has just begun. */
export async function forgetTime(): Promise<void> {
  for (const { config } of await sdkClients()) Object.assign(config, { systemClockOffset: 0 })
}

const timeoutsMs = { hurried: 250, usual: 6000 }

/**
 * Lets the SDK's clients wait for an answer no longer than a test may, or again for seconds, as in
 * real life: on a busy machine an answer may take longer than a test that waits for none.
 */
export async function hurry(timeout: keyof typeof timeoutsMs): Promise<void> {
  setTimeouts(await sdkClients(), timeoutsMs[timeout])
}

/** The config of a new connection, half of it secret; both halves bear the mark. */
export const markedConfig = (mark: string) => ({
  access_key_id: `open-${mark}`,
  secret_access_key: `LEAK-${mark}`,
  session_token: `LEAK-${mark}`,
  region: 'eu-west-1',
})

/** The type that `markedConfig` is of. */
export const markedType = 'dynamiq.connections.AWS'

/** A word that was never used. */
export const aMark = () => randomUUID().slice(0, 8)
