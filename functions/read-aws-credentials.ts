import {
  assertAws,
  readAwsCredentials,
  toContainerCredentials,
} from '../shared/api/surfaces/aws/credentials.ts'
import { recordReads } from '../shared/aws/audit-log/reads.ts'
import { resolveAdapters } from '../shared/aws/groups/refresh.ts'
import { readLookups } from '../shared/aws/read-connections.ts'
import { mintedWhen } from '../shared/catalogue/lookup-facts.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { sourceOf } from '../shared/model/connector-binding.ts'
import { auditContextOf } from '../shared/model/event.ts'
import { askProviders, mintCredentials } from '../shared/oauth/ask-providers.ts'
import { resolveConnection } from '../shared/oauth/resolve-connection.ts'
import { assertGranted } from '../shared/usecases/connections/credentials.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

const mintsAwsKey = async (type: string) => {
  if (mintedWhen(type) !== 'always') return false
  // Loaded on first use, as what mints is.
  const { mintOf } = await import('../shared/catalogue/mint/mint-of.ts')
  return mintOf(type).returns.includes('access_key_id')
}

export const handler = endpoint(
  readAwsCredentials,
  { readLookups, recordReads, askProviders, mintCredentials, ...resolveAdapters },
  async ({ connection, caller, context, record }, powers) => {
    assertCanManageSystem(caller, connection.ownerId)
    assertAws(connection, await mintsAwsKey(connection.type))
    assertGranted(connection)
    // In parallel, as read-credentials does it.
    const [found] = await Promise.all([
      resolveConnection(powers, connection, { origin: auditContextOf(context) }),
      record(connection.referencedFields && sourceOf(connection)),
    ])
    return { body: toContainerCredentials(found, connection.config.role_arn, context.now) }
  },
)
