import { parseConfig } from '../../../catalogue/config/config.ts'
import { revisionOf } from '../../../catalogue/config/revision.ts'
import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import { isBeside, splitBlock } from '../../../catalogue/fields/nested-fields.ts'
import type { Caller } from '../../../model/access-key.ts'
import type { Connection } from '../../../model/connection.ts'
import type { Revision } from '../../../model/destination-change.ts'
import type { RequestContext } from '../../../model/event.ts'
import type { JsonObject } from '../../../model/json.ts'
import { Problem } from '../../../model/problem.ts'
import type { Secrets } from '../../../model/secret.ts'
import { isPathName, pathNameMessage } from '../../text-schemas.ts'
import { configRules, toConnection } from '../../to-connection.ts'
import { untestedReference } from '../native/connection-tests.ts'
import {
  assertKnown,
  type ByNameType,
  byNameType,
  byNameTypes,
  configOf,
  shortName,
  storedBeside,
  typeByShortName,
} from './types.ts'

/** A connection as it was sent. */
export interface CredibleInput {
  readonly name?: string | null | undefined
  readonly type?: string | null | undefined
  readonly [member: string]: unknown
}

/**
 * The new connection and, apart from it, its secrets.
 *
 * @throws Problem `invalid_request`, `invalid_config` by the paths that the caller sent.
 */
export function toCredibleConnection(
  sent: CredibleInput,
  place: { readonly name: string; readonly ownerId: string },
  caller: Caller,
  now: Date,
) {
  assertKnown(sent)
  assertPathName(sent, place.name)
  const type = requireTypeByShortName(sent.type ?? '')
  const block = blockOf(type, sent) ?? (type.byName.blockOptional ? {} : required(type))
  return inBlock(type, () => {
    const input = { name: place.name, type: type.id, config: configOf(type, block, sent) }
    return toConnection(input, place.ownerId, caller, now)
  })
}

/**
 * The revision of a connection: of the block that was sent, or of none.
 *
 * @throws Problem as `toCredibleConnection`.
 */
export function toCredibleRevision(
  sent: CredibleInput,
  before: Connection,
  context: RequestContext,
): Revision {
  assertKnown(sent)
  assertPathName(sent, before.name)
  const type = sent.type == null ? byNameType(before.type) : requireTypeByShortName(sent.type)
  const unchanged = type.id === before.type ? splitBlock(before.config).block : undefined
  const block = blockOf(type, sent) ?? unchanged ?? required(type)
  const kept = storedBeside(type, before, sent)
  return inBlock(type, () => {
    const config = configOf(type, block, sent, kept)
    return revisionOf(type, before, config, configRules(before.name), context)
  })
}

/** The type with this short name. @throws Problem `invalid_request`. */
function requireTypeByShortName(name: string): ByNameType {
  const type = typeByShortName(name)
  if (type) return type
  reject('type', `must be one of ${byNameTypes.map(shortName).join(', ')}`)
}

/** The block of the type, where it was sent. */
function blockOf({ byName }: ByNameType, sent: CredibleInput): unknown {
  return Object.hasOwn(sent, byName.block) ? (sent[byName.block] ?? undefined) : undefined
}

/** Reports the issues of a config by the members of the connection that it was sent as. */
function inBlock<T>({ byName }: Pick<ConnectionType, 'byName'>, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invalid_config') throw error
    const block = byName?.block ?? 'config'
    const renamed = Object.entries(error.details ?? {}).map(([path, message]) => [
      sentPath(path, block),
      String(message).replace(/\bconfig\.[\w.]+/g, (named) => sentPath(named, block)),
    ])
    throw new Problem('invalid_config', {
      message: 'The connection is not valid.',
      details: Object.fromEntries(renamed) as JsonObject,
      cause: error,
    })
  }
}

function sentPath(path: string, block: string): string {
  const [, ...rest] = path.split('.')
  return isBeside(rest[0] ?? '') && rest.length > 0 ? rest.join('.') : [block, ...rest].join('.')
}

function assertPathName({ name }: CredibleInput, expected: string): void {
  if (name != null && name !== expected) reject('name', 'must be the name in the path, or omitted')
}

/** @throws Problem `invalid_request`: the type requires its block. */
function required({ byName }: ByNameType): never {
  reject(byName.block, 'is required')
}

function reject(field: string, message: string): never {
  throw new Problem('invalid_request', { details: { [field]: message } })
}

/** A connection to test, or what is wrong with it. */
export type Testable =
  | { readonly type: ByNameType; readonly open: JsonObject; readonly secrets: Secrets }
  | { readonly errorMessage: string }

/**
 * The connection to test. It gets nothing that is stored: a caller that names another connection's
 * secret with a host of its own would receive it.
 *
 * @throws Problem `invalid_request` where there is no type; any other issue is returned.
 */
export function toTestable(body: CredibleInput): Testable {
  const sent = typeof body.type === 'string' ? body : below(body.config)
  try {
    // A connection below `config` has no members next to `config`.
    if (sent !== body) assertKnown(body, ['config'])
    return testable(sent)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const issues = Object.entries(error.details ?? {}).map(([path, issue]) => `${path} ${issue}`)
    return { errorMessage: issues.length === 0 ? error.message : issues.join('; ') }
  }
}

function below(config: unknown): CredibleInput {
  const sent = (config ?? {}) as CredibleInput
  if (typeof sent === 'object' && typeof sent.type === 'string') return sent
  throw new Problem('invalid_request', { details: { type: 'must be a string' } })
}

function testable(sent: CredibleInput): Testable {
  assertKnown(sent)
  const { name } = sent
  if (name != null && !(typeof name === 'string' && isPathName(name)))
    return { errorMessage: `name ${pathNameMessage}` }
  const type = requireTypeByShortName(sent.type ?? '')
  const block = blockOf(type, sent) ?? (type.byName.blockOptional ? {} : required(type))
  const parsed = inBlock(type, () =>
    parseConfig(type, configOf(type, block, sent), configRules(name ?? undefined)),
  )
  if (parsed.referenced.length > 0) return { errorMessage: untestedReference.detail }
  return { type, ...parsed }
}
