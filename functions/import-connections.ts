import { importConnections as operation } from '../shared/api/surfaces/native/transfers.ts'
import { assertNameFree, toImport, toImportResult } from '../shared/api/to-import.ts'
import { encryptTokens } from '../shared/aws/kms.ts'
import { listOauth2Clients, readOauth2Clients } from '../shared/aws/oauth2-clients.ts'
import { readProjects } from '../shared/aws/projects.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { discardSecrets, writeNewSecrets } from '../shared/aws/secrets/index.ts'
import { readExternalIds } from '../shared/aws/transfers.ts'
import { createConnections } from '../shared/aws/write-connections.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { withImportedGrant } from '../shared/oauth/import-grant.ts'
import { importConnections } from '../shared/usecases/connections/import-connections.ts'

export const handler = endpoint(
  operation,
  {
    readExternalIds,
    readConnections,
    readProjects,
    readOauth2Clients,
    listOauth2Clients,
    createConnections,
    writeNewSecrets,
    discardSecrets,
    encryptTokens,
  },
  async ({ body, caller, context }, powers) => {
    const dryRun = body.dry_run ?? false
    const items = body.connections.map((input) => ({
      ownerId: input.project_id,
      externalId: input.external_id,
      async build() {
        const { connection, secrets, tokens } = toImport(input, caller, context.now)
        await assertNameFree(powers.readConnections, connection)
        const imported = { tokens, refresh: input.refresh ?? false, dryRun }
        const granted = await withImportedGrant(powers, connection, imported, context.now)
        return { connection: granted, secrets }
      },
    }))
    const outcomes = await importConnections(powers, items, { context, dryRun })
    const data = outcomes.flatMap((outcome, at) => {
      const input = body.connections[at]
      return input ? [toImportResult(input, outcome)] : []
    })
    return { body: { data } }
  },
)
