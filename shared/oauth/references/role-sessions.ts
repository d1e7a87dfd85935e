import type { Connection } from '../../model/connection.ts'
import { Problem, type ProblemCode } from '../../model/problem.ts'
import type { SecretLocation } from '../../model/secret-reference.ts'
import type { Powers } from '../../ports/index.ts'
import type { ReferencedSecretFailure } from '../../ports/referenced-secrets.ts'
import type { RoleFailure, RoleSession } from '../../ports/roles.ts'
import { minRoleSeconds } from '../../runtime/aws-role.ts'
import { BoundedMap, getOrLoad } from '../../runtime/cache.ts'
import { runtime } from '../../runtime/runtime.ts'

/** The powers to read referenced secrets. */
export type ReferencePowers = Pick<Powers, 'assumeRoles' | 'fetchReferencedSecrets'>

/** A secret that fields of one connection refer to. */
export interface ReferencedSecret {
  readonly location: SecretLocation
  readonly roleArn: string
  /** The first of those fields, by which a problem names it. */
  readonly path: string
}

/**
 * Reads a secret as text, in a session of its role.
 *
 * @throws Problem as `readReferencedFields`.
 */
export async function readInSession(
  powers: ReferencePowers,
  connection: Connection,
  secret: ReferencedSecret,
): Promise<string> {
  const read = async (session: RoleSession) =>
    powers.fetchReferencedSecrets.fetch(secret.location, session)
  const session = await sessionOf(powers, connection, secret)
  const first = await read(session)
  // Revoked before its time: a new one shows whether the role still allows the read.
  const answer =
    first.kind === 'session_ended'
      ? await read(await sessionOf(powers, connection, secret, session))
      : first
  if (answer.kind === 'found') return String(answer.text.reveal())
  throw problemOf(answer.kind, secret)
}

const maxSessions = 1000
const caches = new WeakMap<
  ReferencePowers['assumeRoles'],
  BoundedMap<string, Promise<RoleSession>>
>()

/** What must be left of a session's life for another read. */
const marginMs = 60_000

/**
 * The session in which a secret is read. It is kept in the memory of this process while it lives, for
 * one secret and one connection: it has no right to anything else, and the secret itself is not kept.
 *
 * @param ended a session that AWS does not accept any more.
 */
async function sessionOf(
  powers: ReferencePowers,
  connection: Connection,
  secret: ReferencedSecret,
  ended?: RoleSession,
): Promise<RoleSession> {
  const { assumeRoles } = powers
  const cache = caches.get(assumeRoles) ?? new BoundedMap(maxSessions)
  caches.set(assumeRoles, cache)
  const { ownerId, id } = connection
  const key = [ownerId, id, secret.roleArn, secret.location.id].join(' ')
  const load = () => assume(powers, connection, secret)
  const cached = cache.get(key)
  const session = await getOrLoad(cache, key, load)
  const leftMs = session.expiresAt.getTime() - runtime().clock.nowMs()
  if (cached === undefined || (session !== ended && leftMs > marginMs)) return session
  // Unless a concurrent caller has replaced it.
  if (cache.get(key) === cached) cache.delete(key)
  return getOrLoad(cache, key, load)
}

async function assume(
  { assumeRoles }: ReferencePowers,
  { ownerId, id }: Connection,
  secret: ReferencedSecret,
): Promise<RoleSession> {
  const response = await assumeRoles.assume({
    roleArn: secret.roleArn,
    user: { ownerId, id },
    durationSeconds: minRoleSeconds,
    policy: JSON.stringify(sessionPolicy(secret.location)),
  })
  if (response.kind === 'assumed') return response.session
  throw roleProblem(response, secret)
}

/**
 * The rights of a session: to read this secret, and to decrypt through its service. A role has the
 * rights that both it and this policy give.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 */
function sessionPolicy({ service, id, host }: SecretLocation) {
  // An ARN without its random suffix stands for the secret too, but IAM compares the whole one.
  const secret = { Action: 'secretsmanager:GetSecretValue', Resource: [id, `${id}-??????`] }
  const parameter = { Action: 'ssm:GetParameter', Resource: id }
  const viaService = { StringEquals: { 'kms:ViaService': host } }
  return {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', ...(service === 'ssm' ? parameter : secret) },
      { Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*', Condition: viaService },
    ],
  }
}

function roleProblem({ kind, code }: RoleFailure, secret: ReferencedSecret): Problem {
  if (kind === 'throttled') return new Problem('referenced_secret_throttled')
  if (kind === 'transient') return new Problem('dependency_unavailable')
  const issue =
    code === 'role_not_assumable'
      ? 'role_arn is not a role that this deployment may assume: ask its operator to add it to assumableRoles'
      : 'AWS does not let Mooring assume role_arn: compare its trust policy with the principal and the ExternalId of the project'
  return referenceProblem('referenced_secret_denied', secret.path, issue)
}

const actions = {
  secretsmanager: 'secretsmanager:GetSecretValue',
  ssm: 'ssm:GetParameter',
} as const

function problemOf(kind: ReferencedSecretFailure, { location, path }: ReferencedSecret): Problem {
  const action = actions[location.service]
  switch (kind) {
    case 'throttled':
      return new Problem('referenced_secret_throttled')
    case 'transient':
      return new Problem('dependency_unavailable')
    case 'missing':
      return referenceProblem('referenced_secret_missing', path, 'there is no such secret')
    case 'malformed':
      return referenceProblem('referenced_secret_malformed', path, 'the secret holds no text')
    default: {
      const issue = `role_arn does not allow ${action} on it, or kms:Decrypt with its key`
      return referenceProblem('referenced_secret_denied', path, issue)
    }
  }
}

/** The problem of the reference in a field. */
export function referenceProblem(code: ProblemCode, path: string, issue: string): Problem {
  return new Problem(code, { details: { [`config.${path}`]: issue } })
}
