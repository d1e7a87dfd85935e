import { randomUUID } from 'node:crypto'
import { awsCall } from '../local/aws/call.ts'
import { type DataKey, encryptionContext, encryptUnder } from '../shared/aws/encrypted-value.ts'
import { encodeConnection } from '../shared/aws/rows/connection.ts'
import { newConnection } from '../shared/model/connection.ts'
import type { Oauth2Client } from '../shared/model/oauth2-client.ts'
import { Secret } from '../shared/model/secret.ts'
import type { TokenEncryptionContext } from '../shared/ports/oauth.ts'
import { settings } from '../shared/runtime/settings.ts'
import { putAll } from './fill.ts'
import type { System } from './system.ts'
import { concurrently } from './timing.ts'

const caller = { keyId: randomUUID(), user: 'bench', role: 'admin' } as const
const sealedAtOnce = 32

type Client = Pick<Oauth2Client, 'id' | 'clientId' | 'type'>

/** Puts connections with grants that are due straight into the table; KMS wraps a key for each. */
export async function fillGrants(system: System, client: Client, count: number): Promise<void> {
  const now = new Date()
  const rows: object[] = []
  await concurrently(count, sealedAtOnce, async () => {
    const bare = ungranted(system.project_id, client, now)
    const { ownerId, id } = bare
    const place = { purpose: 'grant', ownerId, id, version: 1 } as const
    const tokens = encryptUnder(await dataKeyFor(system, place), place, {
      access_token: new Secret(randomUUID()),
      refresh_token: new Secret(randomUUID()),
    })
    rows.push(encodeConnection({ ...bare, grant: grantOf(tokens, ownerId, client, now), fence: 1 }))
  })
  await putAll(system, rows)
}

/** A data key of the system's own KMS: clients of `shared/aws` keep the first endpoint they connect to. */
async function dataKeyFor(
  { aws_endpoints }: System,
  place: TokenEncryptionContext,
): Promise<DataKey> {
  const { kms = '' } = aws_endpoints
  const key = await awsCall<{ readonly Plaintext: string; readonly CiphertextBlob: string }>(
    kms,
    'TrentService.GenerateDataKey',
    {
      ...{ KeyId: process.env[settings.key], KeySpec: 'AES_256' },
      EncryptionContext: encryptionContext(place),
    },
  )
  const bytes = (text: string) => Buffer.from(text, 'base64')
  return { clear: bytes(key.Plaintext), wrapped: bytes(key.CiphertextBlob) }
}

function ungranted(ownerId: string, client: Client, now: Date) {
  const given = { ownerId, name: 'bench', type: client.type, config: { scopes: ['read'] } }
  const made = { ...given, status: 'active' as const, withheldFields: [] }
  const connection = newConnection({ ...made, oauth2ClientId: client.id }, caller, now)
  return { ...connection, usedAt: now.toISOString(), dueAt: now.toISOString() }
}

function grantOf(tokens: string, ownerId: string, { id, clientId }: Client, now: Date) {
  const ago = new Date(now.getTime() - 3000_000).toISOString()
  return {
    ...{ tokens, tokenVersion: 1, tokenType: 'bearer', scopes: ['read'], refreshable: true },
    ...{ client: { ownerId, id }, clientId, idleDays: 30, grantedAt: ago, refreshedAt: ago },
    expiresAt: new Date(now.getTime() + 600_000).toISOString(),
  }
}
