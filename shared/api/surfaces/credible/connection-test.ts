import { parseConfig } from '../../../catalogue/config/config.ts'
import type { JsonObject } from '../../../model/json.ts'
import { Problem } from '../../../model/problem.ts'
import type { Secrets } from '../../../model/secret.ts'
import { configRules } from '../../config-rules.ts'
import { isPathName, pathNameMessage } from '../../path-names.ts'
import { assertKnown, configOf } from './members.ts'
import {
  blockOf,
  type CredibleInput,
  inBlock,
  required,
  requireTypeByShortName,
} from './to-connection.ts'
import type { ByNameType } from './types.ts'

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
  return { type, ...parsed }
}
