import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { privateKeyBounds } from '../shared/aws/secrets/envelope/read.ts'
import { shardOfOwner } from '../shared/aws/secrets/envelope/storage.ts'
import { KeyCache } from '../shared/runtime/cache.ts'
import { bareOf } from './aws.ts'
import { beside, type Figure, sideBySide } from './figures.ts'
import { loaded, lookUpBy } from './function.ts'
import { contention } from './growth.ts'
import { type Circumstances, fromAfar } from './lookup.ts'
import { seededRandom } from './simulation/virtual-clock.ts'
import { makeConnection, type System } from './system.ts'

const strangers = 60
const known = 20
const warmUp = 400
const against = 'bare GetItem + GetSecretValue'
const mostOfKnownKey = 0.9
const mostOfColdKey = 1.3

/** The envelope driver, over a system that writes with it: lookups, creates and calls of KMS. */
export async function envelope(system: System): Promise<Figure[]> {
  const type = 'dynamiq.connections.PostgreSQL'
  const config = { host: 'db.example.com', database: 'd', user: 'u', password: 'p' }
  return [
    ...(await lookups({ system, under: '' })),
    ...(await fromAfar(system, 2, lookups)),
    await contention(system, { type, config, under: ', with a secret' }),
    await keyCalls(),
  ]
}

/** Lookups of connections that the process has not read, with the private key cached and without. */
async function lookups({ system, under }: Circumstances): Promise<Figure[]> {
  const look = lookUpBy(await loaded(system, 'read-credentials'), system)
  const bare = bareOf(system)
  const take = await connections(system, 2 * strangers + known)
  const inTurns = async (ids: readonly string[], count: number, before: () => void) => {
    const next = () => turns(ids)
    const [ours, floors] = [next(), next()]
    const lookUp = () => {
      before()
      return look(ours())
    }
    return sideBySide(count, lookUp, () => bare.look(floors()))
  }
  const warm = take(known)
  await inTurns(warm, warmUp, () => undefined)
  const key = await inTurns(take(strangers), strangers, () => undefined)
  const clock = replaceClock()
  const cold = await inTurns(warm, warmUp, clock.pass)
    .then(() => inTurns(take(strangers), strangers, clock.pass))
    .finally(clock.end)
  bare.close()
  const name = 'envelope lookup, nothing cached but'
  return [
    beside(`${name} the key${under}`, key[0], against, key[1], mostOfKnownKey),
    beside(`${name} the caller, a cold key${under}`, cold[0], against, cold[1], mostOfColdKey),
  ]
}

/** Gives one of these after the other, and then again from the first. */
function turns(ids: readonly string[]): () => string {
  let at = 0
  return () => ids[at++ % ids.length] ?? ''
}

/** New connections, to take ids of; each has a secret in Secrets Manager too, for the bare calls. */
async function connections(
  system: System,
  count: number,
): Promise<(count: number) => readonly string[]> {
  const secrets = new SecretsManagerClient({})
  const ids: string[] = []
  for (let at = 0; at < count; at++) {
    const id = await makeConnection(system, `envelope ${at} ${crypto.randomUUID()}`)
    const Name = `${process.env.MOORING_SECRET_PREFIX}connections/${system.project_id}/${id}`
    await secrets.send(new CreateSecretCommand({ Name, SecretString: '{"password":"p"}' }))
    ids.push(id)
  }
  secrets.destroy()
  return (some) => ids.splice(0, some)
}

/** A clock on which more passes at each call than a private key is kept. */
function replaceClock() {
  const { now } = Date
  let passedMs = 0
  Date.now = () => now() + passedMs
  return {
    pass: () => {
      passedMs += privateKeyBounds.ttlMs
    },
    end: () => {
      Date.now = now
    },
  }
}

const load = { instances: 30, lookupsPerSecond: 1000, seconds: 3600, projects: 10_000 } as const
const mostCalls = 10

/**
 * Calls of KMS for 1,000 lookups over a million connections in 10,000 projects, by 30 instances that
 * lookups come to evenly: counted over the cache of private keys, in virtual time.
 */
async function keyCalls(): Promise<Figure> {
  const { instances, lookupsPerSecond, seconds, projects } = load
  const random = seededRandom(1)
  const shards = Array.from({ length: projects }, (_, at) => shardOfOwner({ ownerId: `${at}` }))
  let nowMs = 0
  let calls = 0
  const unwrap = async () => {
    calls += 1
  }
  const caches = Array.from(
    { length: instances },
    () => new KeyCache<void>({ ...privateKeyBounds, nowMs: () => nowMs }),
  )
  for (let second = 0; second < seconds; second++) {
    nowMs = second * 1000
    const uses = Array.from({ length: lookupsPerSecond }, (_, at) => {
      const shard = shards[Math.floor(random() * projects)] ?? ''
      return caches[at % instances]?.use(shard, unwrap, () => undefined)
    })
    await Promise.all(uses)
  }
  const value = calls / ((lookupsPerSecond * seconds) / 1000)
  const name = 'calls of KMS for 1,000 lookups over 1,000,000 connections and 30 instances'
  return { name, value, unit: 'calls', bar: { most: mostCalls, of: 'value' } }
}
