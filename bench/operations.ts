import { PutItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import {
  CreateSecretCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { bareOf } from './aws.ts'
import { beside, type Figure, type Run, sideBySide } from './figures.ts'
import { fill } from './fill.ts'
import { askBy, loaded } from './function.ts'
import { makeProject, type System } from './system.ts'

const runs = 60
const warmUp = 3
const listed = 5000
const config = { host: 'db.example.com', database: 'd', user: 'u', password: 'p' }
const type = 'dynamiq.connections.PostgreSQL'

/** Create, update and list, each beside the least that must be asked of AWS for it. */
export async function operations(system: System): Promise<Figure[]> {
  const bare = bareWrites(system)
  const create = askBy(await loaded(system, 'create-connection'), system.admin_key)
  const update = askBy(await loaded(system, 'update-connection'), system.admin_key)
  const body = { name: 'bench', project_id: system.project_id, type, config }
  const created = await warmedUp(() => create({ body }), bare.create)
  const { id } = (await create({ body })).data
  const changed = { params: { connection_id: id }, body: { name: 'bench', type, config } }
  const updated = await warmedUp(() => update(changed), bare.update)
  bare.close()
  return [
    beside('create a connection', created[0], 'bare CreateSecret + PutItem', created[1]),
    beside(
      'update a connection, secret too',
      updated[0],
      'bare PutSecretValue + UpdateItem',
      updated[1],
    ),
    await list(system),
  ]
}

async function warmedUp(one: Run, other: Run, times = runs) {
  await sideBySide(warmUp, one, other)
  return sideBySide(times, one, other)
}

/** A new secret and its row, and a change of those made last. */
function bareWrites(system: System) {
  const { dynamodb, close } = bareOf(system)
  const secrets = new SecretsManagerClient({})
  const table = { TableName: system.table }
  let count = 0
  const text = JSON.stringify({ user: 'u', password: 'p' })
  const named = () => ({ pk: { S: 'BENCH' }, sk: { S: `${count}` } })
  return {
    async create() {
      await secrets.send(new CreateSecretCommand({ Name: `bench/${++count}`, SecretString: text }))
      await dynamodb.send(new PutItemCommand({ ...table, Item: { ...named(), text: { S: text } } }))
    },
    async update() {
      const SecretId = `bench/${count}`
      await secrets.send(new PutSecretValueCommand({ SecretId, SecretString: text }))
      const values = { ':a': { S: text } }
      const set = { UpdateExpression: 'SET a = :a', ExpressionAttributeValues: values }
      await dynamodb.send(new UpdateItemCommand({ ...table, Key: named(), ...set }))
    },
    close() {
      secrets.destroy()
      close()
    },
  }
}

/** The first page of a project of 5,000, beside a bare read of what it is sorted by. */
async function list(system: System): Promise<Figure> {
  const project = await makeProject(system, 'list')
  await fill(system, project, listed)
  const { dynamodb: client, close } = bareOf(system)
  const ask = askBy(await loaded(system, 'list-connections'), system.admin_key)
  const ours = () => ask({ query: `project_id=${project}&page_size=25` })
  const values = { ':pk': { S: `LIST#${project}` }, ':prefix': { S: 'NAME#' } }
  const bare = async () => {
    const query = {
      TableName: system.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: values,
      ConsistentRead: true,
    }
    await client.send(new QueryCommand({ ...query, Limit: 25 }))
  }
  const [took, floor] = await warmedUp(ours, bare, 15)
  close()
  return beside(
    `list 25 of ${listed.toLocaleString('en-US')}`,
    took,
    'a bare Query of 25 names',
    floor,
  )
}
