import pLimit from 'p-limit'
import { parseSecretRef } from '../../catalogue/config/secret-ref.ts'
import { checkJson, checkTexts } from '../../catalogue/fields/free-json.ts'
import type { Connection } from '../../model/connection.ts'
import { referencesOf } from '../../model/connector-binding.ts'
import type { Json } from '../../model/json.ts'
import { limits } from '../../model/limits.ts'
import { hasCode, Problem } from '../../model/problem.ts'
import { Secret, type Secrets } from '../../model/secret.ts'
import {
  type ReferencedKind,
  type SecretLocation,
  valueInSecret,
} from '../../model/secret-reference.ts'
import { exponential, retry, runtime } from '../../runtime/runtime.ts'
import {
  type ReferencedSecret,
  type ReferencePowers,
  readInSession,
  referenceProblem,
} from './role-sessions.ts'

// Of all lookups of this process together: a batch has 25 connections, each with some.
const lane = pLimit(8)
const attempts = 3
const delayMs = exponential(100)

/**
 * Reads the secrets that a connection's fields refer to, by path. Each secret is read once, so that two
 * fields of one secret are of one version; nothing of it is kept.
 *
 * @throws Problem `referenced_secret_denied`, `referenced_secret_missing`,
 * `referenced_secret_malformed`, `referenced_secret_throttled`, `dependency_unavailable`; its details
 * name the field.
 */
export async function readReferencedFields(
  powers: ReferencePowers,
  connection: Connection,
): Promise<Secrets> {
  const kinds = new Map(connection.referencedFields?.map(({ path, kind }) => [path, kind]))
  const untilMs = runtime().clock.nowMs() + limits.referencedWaitMs
  const reads = new Map<string, Promise<string>>()
  const readOnce = (secret: ReferencedSecret): Promise<string> => {
    const name = `${secret.roleArn} ${secret.location.id}`
    const reading = reads.get(name) ?? lane(() => read(powers, connection, secret, untilMs))
    reads.set(name, reading)
    return reading
  }
  const fields = [...referencesOf(connection)].map(async ([path, { ref, role_arn: roleArn }]) => {
    const location = parseSecretRef(ref)
    if (!location) throw malformed(path, 'the reference cannot be read by this version of Mooring')
    const text = await readOnce({ location, roleArn, path })
    return [path, fieldValue(path, text, location, kinds.get(path) ?? 'text')] as const
  })
  return Object.fromEntries(await Promise.all(fields))
}

/** Reads a secret as text, with as many attempts as an SDK makes. */
function read(
  powers: ReferencePowers,
  connection: Connection,
  secret: ReferencedSecret,
  untilMs: number,
): Promise<string> {
  if (runtime().clock.nowMs() >= untilMs) throw new Problem('dependency_unavailable')
  const retryIf = (error: unknown) => hasCode(error, 'dependency_unavailable')
  return retry({ attempts, untilMs, delayMs, retryIf }, () =>
    readInSession(powers, connection, secret),
  )
}

function fieldValue(
  path: string,
  text: string,
  { pointer }: SecretLocation,
  kind: ReferencedKind,
): Secret {
  const found = valueInSecret(text, pointer, kind)
  if ('issue' in found) throw malformed(path, found.issue)
  const issue = kind === 'text' ? undefined : mapIssue(found.value, kind)
  if (issue !== undefined) throw malformed(path, issue)
  return new Secret(found.value)
}

/** Why an object is not what the field would take. The names of its members are secret too. */
function mapIssue(value: Json, kind: 'map' | 'json'): string | undefined {
  let isRejected = false
  const report = () => {
    isRejected = true
  }
  if (kind === 'json') checkJson(value, report)
  else checkTexts(value as Record<string, unknown>, report)
  if (!isRejected) return undefined
  return kind === 'json' ? 'the object is nested too deep' : 'the object is not a map of headers'
}

function malformed(path: string, issue: string): Problem {
  return referenceProblem('referenced_secret_malformed', path, issue)
}
