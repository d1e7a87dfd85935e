import { awsCall, isRefusal } from '../../aws/call.ts'
import type { Physical } from '../identities.ts'
import { listOf, type Members, membersOf } from '../json.ts'
import { lostTable } from './ledger.ts'

interface Described {
  readonly TableArn: string
  readonly TableStatus: string
  readonly LatestStreamArn?: string
  readonly StreamSpecification?: { readonly StreamEnabled?: boolean }
  readonly GlobalSecondaryIndexes?: readonly { readonly IndexName: string }[]
}

/**
 * Makes a table of this name by its properties, or brings the one there is up to them.
 *
 * @throws StartRefused if it was made before and is not there: an empty one in its place would hide
 * that every connection is gone.
 */
export async function makeTable(
  endpoint: string,
  properties: Members,
  { name, arn }: { readonly name: string; readonly arn?: string | undefined },
): Promise<Physical> {
  const call = <Output>(operation: string, input: object) =>
    awsCall<Output>(endpoint, `DynamoDB_20120810.${operation}`, { TableName: name, ...input })
  const describe = async () => (await call<{ Table: Described }>('DescribeTable', {})).Table
  try {
    await repair(await describe(), properties, call)
  } catch (error) {
    if (!isRefusal(error, 'ResourceNotFoundException')) throw error
    if (arn !== undefined) throw lostTable(name, endpoint, error)
    await call('CreateTable', wanted(properties))
  }
  await keepTimeToLive(properties, call)
  const { TableArn, LatestStreamArn } = await describe()
  return { name, arn: TableArn, ...(LatestStreamArn ? { streamArn: LatestStreamArn } : {}) }
}

type Call = <Output>(operation: string, input: object) => Promise<Output>

// Billing, encryption, backups and protection are AWS's own affair: there is nothing to them here.
function wanted(properties: Members): object {
  const { AttributeDefinitions, KeySchema, LocalSecondaryIndexes } = properties
  const indexes = indexesOf(properties)
  const stream = streamOf(properties)
  return {
    AttributeDefinitions,
    KeySchema,
    BillingMode: 'PAY_PER_REQUEST',
    ...(LocalSecondaryIndexes ? { LocalSecondaryIndexes } : {}),
    ...(indexes.length > 0 ? { GlobalSecondaryIndexes: indexes } : {}),
    ...(stream ? { StreamSpecification: stream } : {}),
  }
}

// A later version of the app may have gained an index or a stream; what it dropped does no harm.
async function repair(table: Described, properties: Members, call: Call): Promise<void> {
  const there = new Set(table.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName))
  const stream = streamOf(properties)
  if (stream && !table.StreamSpecification?.StreamEnabled) {
    await call('UpdateTable', { StreamSpecification: stream })
  }
  for (const index of indexesOf(properties)) {
    if (there.has(String(index.IndexName))) continue
    await call('UpdateTable', {
      AttributeDefinitions: properties.AttributeDefinitions,
      GlobalSecondaryIndexUpdates: [{ Create: index }],
    })
  }
}

async function keepTimeToLive(properties: Members, call: Call): Promise<void> {
  const { TimeToLiveSpecification: desired } = properties
  if (desired === undefined) return
  const { TimeToLiveDescription: is } = await call<Members>('DescribeTimeToLive', {})
  if (membersOf(is).AttributeName === membersOf(desired).AttributeName) return
  await call('UpdateTimeToLive', { TimeToLiveSpecification: desired })
}

function indexesOf(properties: Members): Members[] {
  return listOf(properties.GlobalSecondaryIndexes)
    .map(membersOf)
    .map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }))
}

function streamOf({ StreamSpecification }: Members): Members | undefined {
  return StreamSpecification
    ? { StreamEnabled: true, ...membersOf(StreamSpecification) }
    : undefined
}
