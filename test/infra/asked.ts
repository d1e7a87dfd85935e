import { generateKeyPairSync } from 'node:crypto'
import {
  type AttributeValue,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb'
import { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import { KMSClient } from '@aws-sdk/client-kms'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { vi } from 'vitest'

interface Command {
  readonly constructor: { readonly name: string }
  readonly input: Record<string, unknown>
}

type Item = Record<string, { readonly S: string }>
interface Place {
  readonly Key?: Item
  readonly Item?: Item
  readonly ConditionExpression?: string
}
type Write = Readonly<Record<string, Place>>

/** What AWS is asked for while `run` runs, as rights: `dynamodb:PutItem PROJECT#*`. */
export async function askedDuring(run: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = []
  let transactions = 0
  const spies = [
    vi.spyOn(DynamoDBClient.prototype, 'send').mockImplementation((command: unknown) => {
      asked.push(...rowsOf(command as Command))
      const isTransaction = (command as Command).input.TransactItems !== undefined
      const failed = isTransaction && rejectionOf(command as Command, ++transactions)
      return (
        failed ? Promise.reject(failed) : Promise.resolve(answerTo(command as Command))
      ) as never
    }),
    ...[SecretsManagerClient, KMSClient, EventBridgeClient, LambdaClient].map((client) =>
      vi.spyOn(client.prototype, 'send').mockImplementation((command: unknown) => {
        asked.push(...callsOf(command as Command))
        const isFirst = asked.length === 1
        return answerOfSecrets(command as Command, isFirst) as never
      }),
    ),
  ]
  vi.stubGlobal('fetch', async (_url: URL, { body }: { readonly body: string }) => {
    asked.push(...callsOfSts(new URLSearchParams(body)))
    return new Response('', { status: 500 })
  })
  await run().finally(() => {
    for (const spy of spies) spy.mockRestore()
    vi.unstubAllGlobals()
  })
  return asked
}

const json = { S: '{}' }
const now = '2026-01-01T00:00:00.000Z'
const texts = {
  ...{ id: 'c3', home: 'p', name: 'n', type: 't', user: 'u', role: 'admin', hash: 'h', kind: 'k' },
  ...{ status: 'active', at: now, subject: 'c3', requestId: 'r', fingerprint: 'f' },
  listed: JSON.stringify(['n', 'another', 'active', now, now]),
  ...{ connectionId: 'c3', connection: 'c3', resourceType: 't', resourceId: 'r', clientId: 'c' },
  ...{ stateHash: 's', redirectUri: 'https://example.com', keyId: 'k', expiresAt: now },
  ...{ createdAt: now, createdBy: 'u', updatedAt: now, updatedBy: 'u', addedAt: now, addedBy: 'u' },
  ...{ issuer: 'https://i.example', audience: 'a', rules: '[]', hash: 'h', provider: '{}' },
  ...{ browser: 'b', challenge: 'c', holder: 'o' },
  ...{ shard: '00', publicKey: 'AA==', wrappedPrivateKey: 'AA==', mac: 'm' },
}
// The required attributes of every kind of row.
const rowItem: Record<string, AttributeValue> = {
  ...Object.fromEntries(Object.entries(texts).map(([name, S]) => [name, { S }])),
  ...{ config: json, details: json, answer: json, version: { N: '1' } },
  connectionCount: { N: '0' },
  ...{
    withheldFields: { L: [] },
    scopes: { L: [] },
    algorithms: { L: [] },
    actor: { M: {} },
    client: { M: {} },
  },
}
// Enough for every reader to go on to its next question.
const row = { Item: rowItem, Items: [rowItem], Attributes: rowItem, Count: 1 }
const labels = { v1: ['mooring-1-v1', 'AWSCURRENT'], v2: ['mooring-2-v2'] }
const secret = {
  SecretString: '{}',
  VersionIdsToStages: labels,
  Mac: new Uint8Array(1),
  PublicKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
    format: 'der',
    type: 'spki',
  }),
  // Two integers of one byte, in DER.
  Signature: new Uint8Array([0x30, 6, 2, 1, 1, 2, 1, 1]),
  Plaintext: new Uint8Array(32),
  Payload: Buffer.from('{}'),
}

function answerOfSecrets(command: Command, isFirst: boolean): Promise<unknown> {
  if (isThere(command)) return Promise.reject(taken)
  return isFirst && isFull(command) ? Promise.reject(noRoom) : secretOf(command)
}

function secretOf({ input }: Command): Promise<unknown> {
  if (!String(input.SecretId).endsWith('absent')) return Promise.resolve(secret)
  return Promise.reject(Object.assign(new Error(), { name: 'InvalidRequestException' }))
}

function answerTo(command: Command) {
  const { RequestItems, IndexName } = command.input
  if (command.constructor.name === 'QueryCommand') {
    const values = command.input.ExpressionAttributeValues as Item
    const pk = IndexName === undefined ? values[':pk'] : { S: 'CONNECTION#c' }
    return { Items: [{ ...rowItem, ...(pk ? { pk } : {}), sk: { S: 'EVENT#e' } }], Count: 1 }
  }
  if (!RequestItems) return namesNothing(command) ? {} : row
  const asked = Object.entries(RequestItems as Record<string, { Keys: Item[] }>)
  const found = asked.map(([table, { Keys }]) => [
    table,
    Keys.map((key) => ({ ...rowItem, ...key })),
  ])
  return { Responses: Object.fromEntries(found) }
}

// A row is found at every key but those that say so.
const namesNothing = ({ input }: Command) =>
  (input.Key as Item | undefined)?.pk?.S.endsWith('#absent') === true

/**
 * What an older version wrote of these owners is not in their lists, or otherwise, and their counts
 * are not in shards: the first transaction fails on the one, the second on the other.
 */
const failsFirst: Readonly<Record<string, readonly string[]>> = {
  'LIST#older': ['NAME#', 'COUNT#'],
  'LIST#absent': ['NAME#'],
  'LIST#uncounted': ['COUNT#'],
}

function rejectionOf({ input }: Command, transactions: number): Error | undefined {
  const items = input.TransactItems as Write[]
  const codes = items.map((write) => {
    const [{ Key, Item: at = Key, ConditionExpression: condition } = {}] = Object.values(write)
    const place = failsFirst[at?.pk?.S ?? '']?.[transactions - 1]
    return condition !== undefined && place !== undefined && at?.sk?.S.startsWith(place)
  })
  if (!codes.includes(true)) return undefined
  const CancellationReasons = codes.map((fails) => ({
    Code: fails ? 'ConditionalCheckFailed' : 'None',
  }))
  return new TransactionCanceledException({ CancellationReasons, message: '', $metadata: {} })
}

const taken = Object.assign(new Error('there'), { name: 'ResourceExistsException' })
const isThere = (command: Command) =>
  nameOf(command) === 'CreateSecret' && String(command.input.Name).endsWith('/exists')

const noRoom = Object.assign(new Error('full'), { name: 'LimitExceededException' })
const isFull = (command: Command) =>
  nameOf(command) === 'PutSecretValue' && String(command.input.SecretId).endsWith('/full')

const nameOf = (command: Command) => command.constructor.name.replace(/Command$/, '')

const ofKms = ['GenerateMac', 'GenerateDataKey', 'Decrypt', 'Encrypt', 'GetPublicKey', 'Sign']

function callsOf(command: Command): string[] {
  const name = nameOf(command)
  if (name === 'PutEvents') return [`events:${name}`]
  if (name === 'Invoke') return ['lambda:InvokeFunction']
  if (ofKms.includes(name)) return [`kms:${name}`]
  // Tags beside a new secret need the right to tag.
  return [name, ...(command.input.Tags ? ['TagResource'] : [])].map((it) => `secretsmanager:${it}`)
}

function callsOfSts(form: URLSearchParams): string[] {
  // A referenced secret is read with the credentials of a role, and by no right of the function.
  if (!form.has('Action')) return []
  const names = [form.get('Action'), ...(form.has('Tags.member.1.Key') ? ['TagSession'] : [])]
  return names.map((name) => `sts:${name}`)
}

function rowsOf(command: Command): string[] {
  const { Key, Item, ExpressionAttributeValues, RequestItems, TransactItems } = command.input
  const name = nameOf(command)
  if (TransactItems) return (TransactItems as Write[]).flatMap(writesOf)
  if (RequestItems) {
    const tables = Object.values(RequestItems as Record<string, { Keys: Item[] }>)
    return tables.flatMap(({ Keys }) => Keys.map((key) => right(name, key.pk)))
  }
  const values = ExpressionAttributeValues as Item | undefined
  // An index has partition keys of its own.
  if (command.input.IndexName !== undefined) return [`dynamodb:${name}`]
  return [right(name, ((Key ?? Item) as Item | undefined)?.pk ?? values?.[':pk'])]
}

function writesOf(write: Write): string[] {
  return Object.entries(write).map(([kind, { Key, Item }]) =>
    right(`${kind}Item`, (Key ?? Item)?.pk),
  )
}

function right(action: string, pk: { readonly S: string } | undefined): string {
  return `dynamodb:${action} ${pk?.S.replace(/#.*/, '#*')}`
}
