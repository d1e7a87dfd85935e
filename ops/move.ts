import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import {
  decryptUnder,
  encryptionContext,
  encryptUnder,
  wrappedKeyOf,
} from '../shared/aws/encrypted-value.ts'
import { copySecret, type Vault } from '../shared/aws/secrets/recovery.ts'
import type { Grant } from '../shared/model/grant.ts'
import type { TokenEncryptionContext } from '../shared/ports/oauth.ts'
import type { Item } from './plan-rows.ts'
import { carryOut, heldSecretsIn, rowsOf } from './table.ts'

/** A deployment, as who administers its account reaches it. */
export interface Site extends Vault, EncryptionKey {
  readonly dynamodb: DynamoDBClient
  readonly table: string
}

/** What was moved. */
export interface Moved {
  readonly rows: number
  readonly secrets: number
  readonly grants: number
}

const atOnce = 10

/**
 * Copies all that one deployment keeps into another, which must be new: rows under their ids, the
 * versions of secrets that they pin, tokens encrypted again. Access keys work in both. There must be no
 * writes to the first: docs/operate/recovery.md. A repeat after a failure has the same result.
 *
 * @throws Error where the other deployment has projects of its own.
 */
export async function move(from: Site, to: Site): Promise<Moved> {
  const rows = await rowsOf(from.dynamodb, from.table, { auditLog: true })
  await assertNew(to, rows)
  const taken = rows.filter((row) => !staysBehind(row))
  const held = heldSecretsIn(taken)
  for (let at = 0; at < held.length; at += atOnce)
    await Promise.all(held.slice(at, at + atOnce).map((one) => copySecret(from, to, one)))
  let grants = 0
  const puts: Item[] = []
  for (const row of taken) {
    const item = await moved(row, ({ ownerId, id }, { tokens, tokenVersion: version }) => {
      grants += 1
      return reencrypt(from, to, { purpose: 'grant', ownerId, id, version }, tokens)
    })
    puts.push(item)
  }
  await carryOut(to.dynamodb, to.table, { puts: inOrder(puts), deletes: [], tally: {} })
  return { rows: puts.length, secrets: held.length, grants }
}

async function assertNew({ dynamodb, table }: Site, coming: readonly Item[]): Promise<void> {
  const known = new Set(projectsIn(coming))
  const there = await rowsOf(dynamodb, table, { auditLog: false })
  const strange = projectsIn(there).filter((id) => !known.has(id))
  if (strange.length > 0)
    throw new Error(
      `${table} has ${strange.length} projects of its own: move into a new deployment.`,
    )
}

function projectsIn(rows: readonly Item[]): string[] {
  return rows.flatMap(({ sk, id }) => (sk?.S === 'PROJECT' && id?.S ? [id.S] : []))
}

/** Encrypts the tokens of a grant for the deployment that they go to. */
type ReencryptTokens = (
  of: { readonly ownerId: string; readonly id: string },
  grant: Pick<Grant, 'tokens' | 'tokenVersion'>,
) => Promise<string>

/**
 * Whether a row of another deployment is of no use here: stored responses under a key that never
 * leaves it, authorizations that return to its own address, and budgets of a minute.
 */
function staysBehind({ pk }: Item): boolean {
  return /^(IDEMPOTENCY|AUTHORIZATION|CONNECTIONTESTS)#/.test(pk?.S ?? '')
}

/**
 * Rows in the order in which they are written: grants that will be due come last, since
 * a refresh there must find their OAuth client.
 */
export function inOrder(rows: readonly Item[]): Item[] {
  const isDue = (row: Item) => Number(row.due_shard?.S?.startsWith('DUE#') ?? false)
  return rows.toSorted((one, other) => isDue(one) - isDue(other))
}

/** A row as it is written in another deployment. */
async function moved(item: Item, reencrypt: ReencryptTokens): Promise<Item> {
  const { pk, sk } = item
  if (!item.grant) return item
  if (sk?.S?.startsWith('CONNECTION#') && item.grant.S) {
    const grant = JSON.parse(item.grant.S) as Grant
    // A connection that has only begun to mint.
    if (grant.tokens === '') return item
    const { home, id } = unmarshall({ home: item.home ?? { S: '' }, id: item.id ?? { S: '' } })
    const tokens = await reencrypt({ ownerId: home, id }, grant)
    return { ...item, grant: { S: JSON.stringify({ ...grant, tokens }) } }
  }
  if (!pk?.S?.startsWith('LEFTOVER#')) return item
  const { grant, home, subject } = unmarshall({ ...item })
  const tokens = await reencrypt({ ownerId: home, id: subject }, grant)
  return { ...item, ...marshall({ grant: { ...grant, tokens } }, { removeUndefinedValues: true }) }
}

/** A KMS, and the key in it under which a deployment encrypts. */
interface EncryptionKey {
  readonly kms: KMSClient
  /** ARN, id or alias. */
  readonly key: string
}

/** Decrypts what one deployment encrypted, and encrypts it for another; this process holds the plaintext. */
async function reencrypt(
  from: EncryptionKey,
  to: EncryptionKey,
  place: TokenEncryptionContext,
  encrypted: string,
): Promise<string> {
  const EncryptionContext = encryptionContext(place)
  const asked = { CiphertextBlob: wrappedKeyOf(encrypted), EncryptionContext }
  const opened = await from.kms.send(new DecryptCommand({ KeyId: from.key, ...asked }))
  const fresh = await to.kms.send(
    new GenerateDataKeyCommand({ KeyId: to.key, KeySpec: 'AES_256', EncryptionContext }),
  )
  const key = {
    clear: Buffer.from(fresh.Plaintext ?? []),
    wrapped: Buffer.from(fresh.CiphertextBlob ?? []),
  }
  return encryptUnder(
    key,
    place,
    decryptUnder(Buffer.from(opened.Plaintext ?? []), place, encrypted),
  )
}

const usage = `npm run move -- --from-table <TableName> --from-stage <stage> [--from-profile <profile>] [--from-region <region>]
            --to-table <TableName> --to-stage <stage> [--to-profile <profile>] [--to-region <region>]`

async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const side = { table: text, stage: text, profile: text, region: text }
  const options = Object.fromEntries(
    ['from', 'to'].flatMap((end) =>
      Object.entries(side).map(([name, kind]) => [`${end}-${name}`, kind]),
    ),
  )
  const { values } = parseArgs({ options })
  const siteOf = (end: string): Site => {
    const given = (name: string) => values[`${end}-${name}`] as string | undefined
    const [table, stage] = [given('table'), given('stage')]
    if (!table || !stage) throw new Error(`Usage: ${usage}`)
    const [profile, region] = [given('profile'), given('region')]
    const config = { ...(profile ? { profile } : {}), ...(region ? { region } : {}) }
    return {
      ...{ table, prefix: `mooring-${stage}/`, key: `alias/mooring-${stage}` },
      dynamodb: new DynamoDBClient(config),
      kms: new KMSClient(config),
      secretsManager: new SecretsManagerClient(config),
    }
  }
  console.log(JSON.stringify(await move(siteOf('from'), siteOf('to')), null, 2))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
