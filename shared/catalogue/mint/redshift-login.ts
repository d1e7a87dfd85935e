import type { MintFailure, MintResponse } from '../../model/minted.ts'
import { Secret } from '../../model/secret.ts'
import { type AwsAccessKey, signAwsPost } from '../../runtime/sign-aws.ts'
import { said, type Whole } from '../whole-config.ts'
import type { MintAnswer, SignedAsk } from './mint.ts'

/** The engine whose logins Redshift Serverless issues; every other login is signed locally. */
export const redshiftServerless = 'redshift-serverless'

/** The shortest life of a login that Redshift Serverless issues, in seconds. */
const loginSeconds = 900

/** The workgroup that the name of an endpoint of Redshift Serverless begins with, or undefined. */
export function workgroupInHost(host: string): string | undefined {
  return /^([a-z0-9-]{3,64})\.\d{12}\.[a-z0-9-]+\.redshift-serverless\.amazonaws\.com(?:\.cn)?$/i
    .exec(host)?.[1]
    ?.toLowerCase()
}

/**
 * A request for a login to a workgroup, signed by the session of a role. Its user is the role’s:
 * `IAMR:` and the name of the role.
 *
 * @param region one that has been checked: it is part of the host.
 * @see https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetCredentials.html
 */
export function redshiftLogin(
  key: AwsAccessKey,
  config: Whole,
  region: string,
  now: Date,
): SignedAsk {
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  const workgroupName = workgroupInHost(said(config, 'host'))
  const asked = { workgroupName, dbName: said(config, 'database'), durationSeconds: loginSeconds }
  const post = {
    ...{ host: `redshift-serverless.${region}.${suffix}`, service: 'redshift-serverless', region },
    ...{ contentType: 'application/x-amz-json-1.1', target: 'RedshiftServerless.GetCredentials' },
    body: JSON.stringify(asked),
  }
  const { host, ...headers } = signAwsPost(key, post, now)
  return {
    ask: { url: `https://${host}/`, method: 'POST', headers, body: post.body },
    classify,
  }
}

function classify({ status, body }: MintAnswer): MintResponse {
  const answer = membersOf(body)
  if (status !== 200) return failureOf(status, answer)
  const { dbUser, dbPassword, expiration } = answer
  // As JSON 1.1 writes a time: in seconds since the epoch.
  const expiresAt = new Date(typeof expiration === 'number' ? expiration * 1000 : Number.NaN)
  if (typeof dbUser !== 'string' || typeof dbPassword !== 'string' || !dbPassword)
    return { kind: 'passing', code: 'no_token' }
  if (Number.isNaN(expiresAt.getTime())) return { kind: 'passing', code: 'no_token' }
  const members = { user: new Secret(dbUser), password: new Secret(dbPassword) }
  return { kind: 'minted', minted: { members, expiresAt } }
}

function membersOf(body: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(body)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}

/** What only a change of the role’s rights or of the connection helps against. */
const misconfigurations: ReadonlyMap<string, string> = new Map([
  ['AccessDeniedException', 'access_denied'],
  ['ResourceNotFoundException', 'workgroup_not_found'],
  ['ValidationException', 'invalid_request'],
])

/**
 * By the errors of GetCredentials and those that all actions have. What is left is about the session,
 * or about the service: neither proves anything about the role.
 */
function failureOf(
  status: number,
  { __type: type }: Readonly<Record<string, unknown>>,
): MintFailure {
  // With a namespace before it, in some answers.
  const name = typeof type === 'string' ? type.slice(type.lastIndexOf('#') + 1) : ''
  const code = misconfigurations.get(name)
  return code ? { kind: 'misconfigured', code } : { kind: 'passing', code: `http_${status}` }
}
