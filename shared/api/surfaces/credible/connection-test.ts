import { parseConfig } from '../../../catalogue/config.ts'
import type { JsonObject } from '../../../model/json.ts'
import { Problem } from '../../../model/problem.ts'
import type { Secrets } from '../../../model/secret.ts'
import { configRules } from '../../config-rules.ts'
import { isPathName, pathNameMessage } from '../../text-schemas.ts'
import { assertKnown, configOf } from './members.ts'
import {
  blockOf,
  type CredibleInput,
  inBlock,
  required,
  requireTypeByShortName,
} from './to-connection.ts'
import type { ByNameType } from './types.ts'

/** A connection to try, or what is wrong with it. */
export type Testable =
  | { readonly type: ByNameType; readonly open: JsonObject; readonly secrets: Secrets }
  | { readonly fault: string }

/**
 * The connection that is to be tried. Nothing stored goes into it: whoever names another's secret
 * beside a host of their own would be sent it.
 *
 * @throws Problem `invalid_request` where there is no type; every other fault is told.
 */
export function toTestable(body: CredibleInput): Testable {
  const sent = typeof body.type === 'string' ? body : below(body.config)
  try {
    // Beside a connection below `config` there is nothing to send.
    if (sent !== body) assertKnown(body, ['config'])
    return testable(sent)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const faults = Object.entries(error.details ?? {}).map(([path, words]) => `${path} ${words}`)
    return { fault: faults.length === 0 ? error.message : faults.join('; ') }
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
    return { fault: `name ${pathNameMessage}` }
  const type = requireTypeByShortName(sent.type ?? '')
  const block = blockOf(type, sent) ?? (type.byName.blockOptional ? {} : required(type))
  const parsed = inBlock(type, () =>
    parseConfig(type, configOf(type, block, sent), configRules(name ?? undefined)),
  )
  return { type, ...parsed }
}
