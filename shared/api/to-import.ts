import type { Caller } from '../model/access-key.ts'
import type { Connection } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Secrets } from '../model/secret.ts'
import type { TokenSet } from '../model/token-response.ts'
import type { Powers } from '../ports/index.ts'
import type { ImportOutcome } from '../usecases/connections/import-connections.ts'
import { type ErrorView, toErrorView } from './batch.ts'
import type { ImportInput } from './surfaces/native/transfers.ts'
import { requireType, toConnection } from './to-connection.ts'
import { toTokenSet } from './to-token-set.ts'

interface ParsedImport {
  readonly connection: Connection
  readonly secrets: Secrets
  readonly tokens: TokenSet | undefined
}

/**
 * The connection of one item of an import, with its secrets and tokens apart from it.
 *
 * @throws Problem `unknown_type`, `invalid_config`, `invalid_request` by paths within the item.
 */
export function toImport(input: ImportInput, caller: Caller, now: Date): ParsedImport {
  const { external_id: externalId, oauth2_tokens: sent, refresh } = input
  const type = requireType(input.type)
  if (sent != null && !type.oauth)
    reject('oauth2_tokens', `is only for OAuth types, not ${input.type}`)
  const tokens = toTokenSet(type, sent, ['oauth2_tokens'], now)
  if (refresh && !tokens) reject('refresh', 'needs oauth2_tokens')
  const { connection, secrets } = toConnection(input, input.project_id, caller, now)
  return { connection: { ...connection, externalId }, secrets, tokens }
}

function reject(field: string, message: string): never {
  throw new Problem('invalid_request', { details: { [field]: message } })
}

/** @throws Problem `name_taken` where the connection's name must be unique and is not. */
export async function assertNameFree(
  { named }: Powers['readConnections'],
  { ownerId, name, uniqueName }: Connection,
): Promise<void> {
  if (uniqueName && (await named(ownerId, name))) throw new Problem('name_taken')
}

interface ImportResultView {
  readonly external_id: string
  readonly id: string | null
  readonly outcome: ImportOutcome['outcome']
  readonly error?: ErrorView
}

/** The view of what an import did with one item. */
export function toImportResult(
  { external_id }: ImportInput,
  result: ImportOutcome,
): ImportResultView {
  const { outcome } = result
  if (outcome === 'rejected')
    return { external_id, id: null, outcome, error: toErrorView(result.problem) }
  return { external_id, id: result.id ?? null, outcome }
}
