import { randomUUID } from 'node:crypto'
import { marshall } from '@aws-sdk/util-dynamodb'
import { awsCall } from '../local/aws/call.ts'
import { keys } from '../shared/aws/dynamodb/keys.ts'
import { type DataKey, encryptionContext, encryptUnder } from '../shared/aws/encrypted-value.ts'
import { encodeConnection } from '../shared/aws/rows/connection.ts'
import {
  connectionListing,
  encodeListEntry,
  listKeys,
  toConnectionKeys,
} from '../shared/aws/rows/connection-list.ts'
import { newConnection } from '../shared/model/connection.ts'
import type { Oauth2Client } from '../shared/model/oauth2-client.ts'
import { Secret } from '../shared/model/secret.ts'
import type { TokenEncryptionContext } from '../shared/ports/oauth.ts'
import { settings } from '../shared/runtime/settings.ts'
import { concurrently } from './figures.ts'
import type { System } from './system.ts'

const caller = { keyId: randomUUID(), user: 'bench', role: 'admin' } as const
const fillerType = 'dynamiq.connections.PostgreSQL'
const inBatch = 25 // as many as BatchWriteItem takes
const batchesAtOnce = 4
const madeAtOnce = 5000

/** Puts connections without secrets straight into the table: what is measured is only their number. */
export async function fill(system: System, ownerId: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += madeAtOnce) {
    const length = Math.min(madeAtOnce, count - from)
    await putAll(system, Array.from({ length }, (_, at) => rowsOf(ownerId, from + at)).flat())
  }
  const counted = { total: count, [`o|${fillerType}|active`]: count }
  await putAll(system, [{ ...keys.listCount(ownerId, '00'), ...counted }])
}

interface Unprocessed {
  readonly UnprocessedItems?: Readonly<Record<string, readonly object[]>>
}

/** Puts rows straight into the table. */
async function putAll(
  { aws_endpoints, table }: Pick<System, 'aws_endpoints' | 'table'>,
  rows: readonly object[],
): Promise<void> {
  const { dynamodb = '' } = aws_endpoints
  await concurrently(Math.ceil(rows.length / inBatch), batchesAtOnce, async (at) => {
    const puts = rows.slice(at * inBatch, (at + 1) * inBatch).map((row) => ({
      PutRequest: { Item: marshall(row, { removeUndefinedValues: true }) },
    }))
    const batch = { RequestItems: { [table]: puts } }
    const target = 'DynamoDB_20120810.BatchWriteItem'
    const { UnprocessedItems = {} } = await awsCall<Unprocessed>(dynamodb, target, batch)
    if (Object.keys(UnprocessedItems).length > 0) throw new Error('The engine left rows out')
  })
}

function rowsOf(ownerId: string, at: number): object[] {
  const config = { host: 'db.example.com', port: 5432, database: 'd', user: 'u' }
  const given = { ownerId, name: `filler ${at}`, type: fillerType, config }
  const made = { ...given, status: 'active' as const, withheldFields: [] }
  const connection = newConnection(made, caller, new Date())
  const { id } = connection
  const entry = toConnectionKeys(connection)
  return [
    encodeConnection(connection),
    connectionListing(connection),
    ...listKeys(entry).map((key) => encodeListEntry(key, entry)),
    { ...keys.connectionOwner(id), id, home: ownerId },
  ]
}

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
