import { DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb'
import { type Figure, quantile, sideBySide } from './figures.ts'
import { call, makeConnection, type System } from './system.ts'

const connections = 5000
const atOnce = 20

/** The first page of a project of 5,000 connections, beside a bare read of what it is sorted by. */
export async function list(system: System): Promise<Figure[]> {
  for (let at = 0; at < connections; at += atOnce) {
    const names = Array.from({ length: atOnce }, (_, offset) => `connection-${at + offset}`)
    await Promise.all(names.map((name) => makeConnection(system, name)))
  }
  const path = `/v1/connections?project_id=${system.project_id}&page_size=25`
  const listed = () => call(system, 'GET', path)
  await listed()
  const [took, bare] = await sideBySide(15, listed, () => readAll(system))
  const floor = { what: 'a bare Query', p50: quantile(bare, 0.5) }
  const what = `list, ${connections} connections`
  return [{ what, p50: quantile(took, 0.5), p99: quantile(took, 0.99), floor }]
}

async function readAll({ project_id, table, aws_endpoints }: System): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const { dynamodb: endpoint = '' } = aws_endpoints
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials })
  const values = { ':pk': { S: `PROJECT#${project_id}` }, ':prefix': { S: 'LISTED#' } }
  const pages = paginateQuery(
    { client },
    {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: values,
      ConsistentRead: true,
    },
  )
  for await (const _page of pages);
  client.destroy()
}
