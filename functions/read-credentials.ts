import { readCredentials } from '../shared/api/surfaces/native/credentials.ts'
import { recordReads } from '../shared/aws/audit-log/reads.ts'
import { resolveAdapters } from '../shared/aws/groups/refresh.ts'
import { readLookups } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import type { Connection } from '../shared/model/connection.ts'
import { sourceOf } from '../shared/model/connector-binding.ts'
import { auditContextOf } from '../shared/model/event.ts'
import type { JsonObject } from '../shared/model/json.ts'
import { askProviders, mintCredentials } from '../shared/oauth/ask-providers.ts'
import type { rejectedVersion } from '../shared/oauth/mcp/pass-on-challenge.ts'
import type { assertMintable, MintAsk } from '../shared/oauth/mint/resolve-minted.ts'
import { resolveConnection } from '../shared/oauth/resolve-connection.ts'
import { assertGranted } from '../shared/usecases/connections/credentials.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

const rejectedBy: typeof rejectedVersion = async (...given) => {
  // Loaded on first use: few lookups pass on a challenge.
  const { rejectedVersion } = await import('../shared/oauth/mcp/pass-on-challenge.ts')
  return rejectedVersion(...given)
}

const assertMints = async (...given: Parameters<typeof assertMintable>) => {
  // Loaded on first use, as what mints is.
  const { assertMintable: assert } = await import('../shared/oauth/mint/resolve-minted.ts')
  assert(...given)
}

/** What the record says beyond the read itself; most have nothing. */
function readDetails(connection: Connection, { mint, narrow }: MintAsk): JsonObject | undefined {
  if (!mint && !narrow && !connection.referencedFields) return undefined
  return { ...(mint ? { mint } : {}), ...(narrow ? { narrow } : {}), ...sourceOf(connection) }
}

export const handler = endpoint(
  readCredentials,
  { readLookups, recordReads, askProviders, mintCredentials, ...resolveAdapters },
  async ({ body, connection, caller, context, record }, powers) => {
    assertCanManageSystem(caller, connection.ownerId)
    assertGranted(connection)
    const origin = auditContextOf(context)
    const { rejected_access_token_version: named, www_authenticate: header } = body
    const [mint, narrow] = [body.mint ?? undefined, body.narrow ?? undefined]
    if (mint || narrow) await assertMints(connection, { mint, narrow })
    const challenged = header ? await rejectedBy(powers, connection, header, origin) : undefined
    const rejected = named ?? challenged
    // In parallel, for speed: a record of a read that fails does no harm, a read without a record would.
    const [data] = await Promise.all([
      resolveConnection(powers, connection, { origin, rejected, mint, narrow }),
      // Without details, the record that was begun beside the reads is complete.
      record(readDetails(connection, { mint, narrow })),
    ])
    return { body: { data } }
  },
)
