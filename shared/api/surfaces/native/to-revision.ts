import { revisionOf } from '../../../catalogue/config/revision.ts'
import type { Connection } from '../../../model/connection.ts'
import type { Revision } from '../../../model/destination-change.ts'
import type { RequestContext } from '../../../model/event.ts'
import { isSameClient } from '../../../model/oauth2-client.ts'
import { Problem } from '../../../model/problem.ts'
import { configRules, requireOauth2ClientId, requireType } from '../../to-connection.ts'

interface RevisionInput {
  readonly type: string
  readonly name?: string | null | undefined
  readonly project_id?: string | null | undefined
  readonly config?: unknown
  readonly oauth2_client_id?: string | null | undefined
}

/**
 * The revision of a connection.
 *
 * @throws Problem `type_is_fixed`, `name_is_fixed`, `project_is_fixed`, `invalid_config`,
 * `invalid_request`.
 */
export function toRevision(
  input: RevisionInput,
  before: Connection,
  context: RequestContext,
): Revision {
  assertFixed(input, before)
  const type = requireType(before.type)
  const revision = revisionOf(type, before, input.config, configRules(before.name), context)
  const oauth2ClientId =
    requireOauth2ClientId(type, input.oauth2_client_id) ?? before.oauth2ClientId
  const plain = { ...revision.next, oauth2ClientId }
  const next: Connection = isOtherClients(plain) ? { ...plain, status: 'incomplete' } : plain
  const client = oauth2ClientId === before.oauth2ClientId ? [] : ['oauth2_client_id']
  return { ...revision, next, changed: [...revision.changed, ...client] }
}

/** Whether the grant is of another OAuth client than the connection names: it stays in use until the next authorization. */
function isOtherClients({ ownerId, grant, oauth2ClientId: id, status }: Connection): boolean {
  if (!grant || id === undefined || status !== 'active') return false
  return !grant.client || !isSameClient(grant.client, { ownerId, id })
}

function assertFixed({ type, name, project_id }: RevisionInput, before: Connection): void {
  const message = 'cannot be changed: create another connection'
  if (type !== before.type) throw new Problem('type_is_fixed', { details: { type: message } })
  if (name != null && name !== before.name) {
    throw new Problem('name_is_fixed', { details: { name: message } })
  }
  if (project_id != null && project_id !== before.ownerId) {
    throw new Problem('project_is_fixed', { details: { project_id: message } })
  }
}
