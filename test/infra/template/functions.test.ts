import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { operations } from '../../../shared/api/operations.ts'
import { optionalTasks } from '../../../shared/api/optional-tasks.ts'
import { tasks } from '../../../shared/api/tasks.ts'
import { lambdas } from './functions.ts'
import { entries, plain, resourceOf, resources, templates } from './resources.ts'
import type { Resource } from './synthesized.ts'

const declared = [...operations, ...tasks]
const ids = declared.map(({ id }) => id).sort()

it('deploys one function for each operation and task, and those of the CDK for custom resources and the console', () => {
  const brought = [
    ...['create-admin-key-provider', 'index-connections-provider'],
    ...['move-client-secrets-provider', 'publish-console'],
  ]
  expect(Object.keys(lambdas).sort()).toEqual([...ids, ...brought].sort())
})

it('has one file in functions/ for each operation and task, and no other', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../functions'))
  const optional = optionalTasks.map(({ id }) => id)
  expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(
    [...ids, ...optional].sort(),
  )
})

it.each(declared)('deploys $id on arm64 with its timeout, memory and description', (given) => {
  expect(lambdas[given.id]?.Properties).toMatchObject({
    Runtime: 'nodejs24.x',
    Architectures: ['arm64'],
    Handler: 'index.handler',
    // An HTTP API gives up at 30 s.
    Timeout: ('timeoutSeconds' in given && given.timeoutSeconds) || 29,
    MemorySize: given.memoryMb ?? 512,
    Description: given.summary,
    TracingConfig: { Mode: 'Active' },
  })
})

it('creates the first admin key, moves secrets and indexes connections once, when their custom resources are created', () => {
  const tasks = resources('Custom::MooringTask')
  expect(tasks.map(({ Properties }) => Properties.Version)).toEqual(['1', '1', '1'])
})

const of = ({ Type, Properties }: Resource) =>
  Type.endsWith('Route') ? plain(Properties.RouteKey) : plain(Properties.FunctionName)

it('indexes connections after requests reach the functions that write lists, and before they reach those that read them', () => {
  const [index, ...more] = entries('Custom::MooringTask').filter(([id]) => /^index/.test(id))
  expect(more).toEqual([])
  const before = (index?.[1].DependsOn ?? []).flatMap((id) => resourceOf(id) ?? []).map(of)
  expect(before).toEqual(
    expect.arrayContaining([
      'POST /v1/connections',
      'PUT /v1/connections/{connection_id}',
      'DELETE /v1/connections/{connection_id}',
      'GET /v1/oauth2/callback',
      'POST /v1/connections/{connection_id}/credentials',
      'mooring-dev-lookup-credentials',
      'mooring-dev-refresh-tokens',
    ]),
  )
  const readers = Object.values(templates.api.Resources).filter(
    ({ Type, DependsOn = [] }) => /Route$/.test(Type) && DependsOn.includes(index?.[0] ?? ''),
  )
  expect(readers.map(of)).toEqual(
    expect.arrayContaining(['GET /v1/connections', 'HEAD /v1/connections']),
  )
  expect(before.filter((each) => readers.map(of).includes(each))).toEqual([])
})

it('moves secrets after requests reach the functions that write them, and before they reach those that read them', () => {
  const [move, ...more] = entries('Custom::MooringTask').filter(([id]) => /^move/.test(id))
  expect(more).toEqual([])
  const before = (move?.[1].DependsOn ?? []).flatMap((id) => resourceOf(id) ?? []).map(of)
  expect(before).toEqual(
    expect.arrayContaining([
      'POST /v1/oauth2-clients',
      'PUT /v1/oauth2-clients/{oauth2_client_id}',
    ]),
  )
  const readers = Object.values(templates.api.Resources).filter(
    ({ Type, DependsOn = [] }) =>
      /Route$|::Function$/.test(Type) && DependsOn.includes(move?.[0] ?? ''),
  )
  expect(readers.map(of).sort()).toEqual([
    'GET /v1/connections/{connection_id}/aws-credentials',
    'GET /v1/oauth2/callback',
    'HEAD /v1/connections/{connection_id}/aws-credentials',
    'HEAD /v1/oauth2/callback',
    'POST /v1/connections/{connection_id}/credentials',
    'POST /v1/credentials',
    'mooring-dev-lookup-credentials',
    'mooring-dev-refresh-tokens',
    'mooring-dev-revoke-grants',
    'mooring-dev-sweep',
  ])
})
