import { join, resolve } from 'node:path'
import {
  type ReadAudit,
  readAudits,
  type SecretStoreOption,
  secretStores,
} from '../../infra/grants/choices.ts'
import { inUseShards } from '../../shared/model/due-grants.ts'
import { parseAssumableRoles } from '../../shared/runtime/aws-role.ts'
import { StartRefused } from './progress.ts'

/** What the environment says about a local run. */
export interface LocalSettings {
  /** 0 takes any port that is free. */
  readonly port: number
  readonly dataDir: string
  /** A DynamoDB to use instead of an engine of our own. */
  readonly dynamodbEndpoint: string | undefined
  readonly outboundAllow: string
  /** The roles that connections can assume: the option of a deployment. */
  readonly assumableRoles?: string | undefined
  readonly returnUrls: string
  /** The URL at which others can read the client metadata document: an option of a deployment. */
  readonly clientMetadataUrl?: string | undefined
  /** Host names, beside this machine's own, that the run answers to. */
  readonly allowedHosts: readonly string[]
  /** Where static secrets are kept: the option of a deployment. */
  readonly secretStore?: SecretStoreOption | undefined
  /** Where reads of credentials are recorded: the option of a deployment. */
  readonly readAudit?: ReadAudit | undefined
  /** How many workers refresh grants concurrently, at most: the option of a deployment. */
  readonly maxRefreshWorkers?: number | undefined
  /** A JSON file with an identity provider that people and workloads come in by. */
  readonly identityProvider?: string | undefined
  /** Whether people can try a sign-in at a provider of the run's own. */
  readonly demoSignIn?: boolean | undefined
  /** A module with connection types of the user's own. */
  readonly types?: string | undefined
}

const maxRefreshWorkers = inUseShards.length

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings. @throws StartRefused where one cannot be used. */
export function readSettings(environment: Environment, root: string): LocalSettings {
  const chosen = environment.MOORING_DATA_DIR
  return {
    port: portOf(environment.PORT || '8787'),
    dataDir: chosen ? resolve(chosen) : join(root, '.mooring'),
    dynamodbEndpoint: endpointOf(environment.MOORING_DYNAMODB_ENDPOINT || undefined),
    outboundAllow: environment.MOORING_OUTBOUND_ALLOW ?? 'loopback',
    assumableRoles: rolesOf(environment.MOORING_ASSUMABLE_ROLES),
    returnUrls: environment.MOORING_RETURN_URLS ?? 'http://localhost:*, http://127.0.0.1:*',
    clientMetadataUrl: httpsOf(environment.MOORING_CLIENT_METADATA_URL),
    allowedHosts: hostsOf(environment.MOORING_ALLOWED_HOSTS ?? ''),
    secretStore: oneOf(secretStores, 'MOORING_SECRET_STORE', environment),
    readAudit: oneOf(readAudits, 'MOORING_READ_AUDIT', environment),
    maxRefreshWorkers: workersOf(environment.MOORING_MAX_REFRESH_WORKERS),
    identityProvider: pathOf(environment.MOORING_IDENTITY_PROVIDER),
    demoSignIn: oneOf(['1'], 'MOORING_DEMO_SIGN_IN', environment) === '1',
    types: pathOf(environment.MOORING_TYPES),
  }
}

const pathOf = (text: string | undefined) => (text ? resolve(text) : undefined)

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new StartRefused(
    `PORT is "${text}", which is no port: give a number from 1 to 65535, or 0 for any free one.`,
  )
}

function rolesOf(text: string | undefined): string | undefined {
  try {
    parseAssumableRoles(text)
    return text
  } catch (error) {
    throw new StartRefused(
      `MOORING_ASSUMABLE_ROLES names ${(error as Error).message.replace(/^.*?: /, '')}: give ARNs by ` +
        'comma, like arn:aws:iam::123456789012:role/mooring/*.',
      { cause: error },
    )
  }
}

function httpsOf(text: string | undefined): string | undefined {
  if (!text) return undefined
  if (URL.canParse(text) && new URL(text).protocol === 'https:') return text
  throw new StartRefused(
    `MOORING_CLIENT_METADATA_URL is "${text}", which is no https URL: authorization servers read it.`,
  )
}

function oneOf<Value extends string>(
  values: readonly Value[],
  name: string,
  { [name]: text }: Environment,
): Value | undefined {
  if (!text) return undefined
  const value = values.find((one) => one === text)
  if (value !== undefined) return value
  throw new StartRefused(`${name} is "${text}": give one of ${values.join(' | ')}.`)
}

function workersOf(text: string | undefined): number | undefined {
  if (!text) return undefined
  const workers = Number(text)
  if (Number.isInteger(workers) && workers >= 1 && workers <= maxRefreshWorkers) return workers
  throw new StartRefused(
    `MOORING_MAX_REFRESH_WORKERS is "${text}": give a number from 1 to ${maxRefreshWorkers}.`,
  )
}

const hostName = /^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/

function hostsOf(text: string): readonly string[] {
  const hosts = text.split(',').map((host) => host.trim().toLowerCase())
  return hosts.filter(Boolean).map((host) => {
    if (hostName.test(host)) return host
    throw new StartRefused(
      `MOORING_ALLOWED_HOSTS names "${host}", which is not a host name: give names by comma, ` +
        'without scheme, port or wildcard.',
    )
  })
}

function endpointOf(text: string | undefined): string | undefined {
  if (text === undefined || (/^https?:/.test(text) && URL.canParse(text))) return text
  throw new StartRefused(
    `MOORING_DYNAMODB_ENDPOINT is "${text}", which is no URL: give one like http://127.0.0.1:8000.`,
  )
}
