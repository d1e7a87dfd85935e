import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Powers } from '../../shared/ports/index.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { type Row, rowsOf } from '../aws/ports/aws-subject.ts'
import { type Deployment, deploy } from '../aws/ports/deployment.ts'
import { type LocalAws, startLocalAws } from '../aws/ports/local-aws.ts'
import { fakeProviders } from '../fakes/providers.ts'
import { type Answer, type Ask, context } from '../support/call.ts'
import { ask } from '../support/handlers.ts'
import { type KeptData, restoreData } from './kept-data.ts'

/** What one version kept, and what it answered from it; test/upgrade/record.ts writes it. */
export interface Kept extends KeptData {
  readonly recordedAt: string
  readonly kms: {
    readonly key: string
    readonly macKey: string
    readonly state: { readonly keys: object }
  }
  readonly told: {
    readonly project: string
    readonly ids: Readonly<Record<string, string>>
    readonly keys: Readonly<Record<string, readonly string[]>>
    /** Of the authorization that was begun. */
    readonly state: string
    /** The query of a link to a connector's page. */
    readonly page: string
    /** A request with an Idempotency-Key. */
    readonly once: Ask
    /** OAuth clients by what only some have; absent up to 0.2.0. */
    readonly clients?: Readonly<Record<string, string>>
    /** An identity provider and the key of a session of it, in pieces; absent up to 0.2.0. */
    readonly identity?: { readonly provider: string; readonly session: readonly string[] }
    readonly answers: Readonly<Record<string, { readonly read: Told; readonly resolved: Told }>>
  }
}

interface Told {
  readonly status: number
  readonly body: object
}

const place = join(import.meta.dirname, 'kept')

/** Every version whose data is kept here, oldest first. */
export const versions = readdirSync(place)
  .map((file) => file.replace(/\.json$/, ''))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))

/** What a version kept. */
export function keptBy(version: string): Kept {
  return keptIn(`kept/${version}.json`)
}

/** What a file of this folder keeps. */
export function keptIn(file: string): Kept {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Kept
}

/** A deployment of today's code over data of a version. */
export interface Taken {
  readonly deployment: Deployment
  readonly powers: Powers
  readonly providers: ReturnType<typeof fakeProviders>
  /** The presented access key, by the name it was recorded under. */
  key(name: string): string
  /** Asks an operation; the deployment's own admin asks where nobody else does. */
  ask(id: string, what?: Ask): Promise<Answer>
  rows(): Promise<Row[]>
}

/**
 * Starts the services, with the keys that the data of these versions is sealed under. Once a test
 * file: the SDK's clients stay with the first.
 */
export function startGround(...all: readonly Kept[]): Promise<LocalAws> {
  const states = all.map(({ kms }) => kms.state)
  const keys = Object.assign({}, ...states.map((state) => state.keys))
  return startLocalAws({ kmsState: { format: 1, keys, aliases: {} }, purgeUnlabelled: false })
}

/** Puts the data into an empty deployment of its own, changed as a test wishes. */
export async function takenUp(
  aws: LocalAws,
  kept: Kept,
  change: (row: Row) => Row = (row) => row,
): Promise<Taken> {
  const deployment = await deploy(aws)
  process.env[settings.key] = kept.kms.key
  process.env[settings.macKey] = kept.kms.macKey
  await restoreData(deployment, { ...kept, rows: kept.rows.map(change) })
  const { adapters } = await import('../aws/ports/adapters.ts')
  const providers = fakeProviders()
  const powers: Powers = { ...adapters, askProviders: providers.askProviders }
  // As the custom resource of an update does.
  const { handler } = await import('../../functions/move-client-secrets.ts')
  await handler.with(powers)({ RequestType: 'Create' }, context())
  const key = (name: string) => kept.told.keys[name]?.join('_') ?? ''
  return {
    ...{ deployment, powers, providers, key },
    ask: (id, what = {}) => ask(id, { as: key('admin'), ...what }, powers),
    rows: () => rowsOf(deployment),
  }
}
