import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { functionNameOf, stackOf } from '../../../infra/names.ts'
import { operations } from '../../../shared/api/operations.ts'
import { tasks } from '../../../shared/api/tasks.ts'
import { oneStackOf } from '../../rehearsal/one-stack.ts'
import { functionIdOf, stacks, templates } from './resources.ts'
import type { Resource, StackTemplate } from './synthesized.ts'

const namedStacks: readonly (readonly [string, StackTemplate])[] = Object.entries({
  data: templates.data,
  api: templates.api,
  ...templates.surfaces,
})
const functionsIn = ({ Resources }: StackTemplate) =>
  Object.values(Resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Properties }) => functionIdOf(Properties.FunctionName))
    .sort()
const countOf = (members: object = {}) => Object.keys(members).length

/** The types of what an update from one stack makes anew: nothing is stored in them. */
const madeAnew = [
  'Lambda::Function',
  'Lambda::Permission',
  'IAM::Role',
  'ApiGatewayV2::Integration',
]

/** The rule of 0.2 whose place that of `start-refreshes` has taken (decision 109). */
const replacedSince = /^refreshtokensSchedule/

/** The names that a deployment has only once. */
function uniqueNameOf({ Type, Properties }: Resource): unknown {
  const property = {
    'AWS::ApiGatewayV2::Route': 'RouteKey',
    'AWS::CloudWatch::Alarm': 'AlarmName',
    'AWS::CloudWatch::Dashboard': 'DashboardName',
    'AWS::Events::Rule': 'Name',
    'AWS::Lambda::Function': 'FunctionName',
    'AWS::Logs::LogGroup': 'LogGroupName',
    'AWS::SQS::Queue': 'QueueName',
  }[Type]
  return property === undefined ? undefined : Properties[property]
}

/** What version 0.2 had in `mooring-<stage>`, when it was one stack: id, type and unique name. */
const oneStack = readFileSync(join(import.meta.dirname, 'one-stack.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([id = '', type = '', name = '']) => ({ id, type, name }))

// CloudFormation allows 500 resources, and 200 parameters and outputs, in a stack.
it.each(namedStacks)(
  'leaves room in the stack "%s": an API surface can still double',
  (_name, stack) => {
    expect(countOf(stack.Resources)).toBeLessThanOrEqual(300)
    expect(countOf(stack.Parameters)).toBeLessThanOrEqual(100)
    expect(countOf(stack.Outputs)).toBeLessThanOrEqual(100)
    expect(JSON.stringify(stack).length).toBeLessThan(500_000)
  },
)

it.each(Object.entries(templates.surfaces))(
  'creates in the stack "%s" the functions of its API surface, and nothing that stores data',
  (name, stack) => {
    const own = operations.filter((operation) => stackOf(operation) === name)
    expect(functionsIn(stack)).toEqual(own.map(({ id }) => id).sort())
    const types = Object.values(stack.Resources).map(({ Type }) => Type.replace('AWS::', ''))
    expect(types.filter((type) => !madeAnew.includes(type))).toEqual([])
  },
)

it('nests one stack for each API surface in that of the API', () => {
  expect(Object.keys(templates.surfaces).sort()).toEqual([
    'connector',
    'credible',
    'identity',
    'native',
  ])
  for (const { parent } of Object.values(stacks.surfaces)) expect(parent).toBe(stacks.api.name)
})

it('keeps the names of functions within 64 characters, whatever the stage', () => {
  const stage = 's'.repeat(16)
  const names = [
    ...operations.map((operation) => functionNameOf(stage, operation.id, stackOf(operation))),
    ...tasks.map(({ id }) => functionNameOf(stage, id)),
  ]
  expect(names.filter((name) => name.length > 64)).toEqual([])
})

it('updates in place every resource of 0.2 except functions, roles, integrations and permissions', () => {
  const kept = oneStack.filter(
    ({ id, type }) => !madeAnew.includes(type.replace('AWS::', '')) && !replacedSince.test(id),
  )
  expect(kept.length).toBeGreaterThan(200)
  for (const { id, type } of kept)
    expect({ id, type: templates.api.Resources[id]?.Type }).toEqual({ id, type })
})

it('has every resource of 0.2 as it was where the rehearsal joins the stacks', () => {
  const nested = Object.values(templates.surfaces)
  const before = oneStackOf(templates.api, () => nested.shift() ?? templates.data)
  const rows = Object.entries(before.Resources).map(([id, { Type, Properties = {} }]) => {
    const name = uniqueNameOf({ Type, Properties })
    return { id, type: Type, name: typeof name === 'string' ? name : '' }
  })
  const known = new Set(oneStack.map(({ id }) => id))
  const kept = rows.filter(({ id }) => known.has(id))
  expect(kept.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    oneStack.filter(({ id }) => !replacedSince.test(id)),
  )
})

it('updates the functions of tasks in place, since aliases, stream positions and schedules belong to them', () => {
  const functions = oneStack.filter(({ type }) => type === 'AWS::Lambda::Function')
  const names = new Map(functions.map(({ id, name }) => [name, id]))
  const kept = tasks.filter(({ id }) => names.has(`mooring-dev-${id}`))
  expect(kept.length).toBeGreaterThan(3)
  for (const { id } of kept) {
    const logicalId = names.get(`mooring-dev-${id}`) ?? ''
    expect(templates.api.Resources[logicalId]?.Properties.FunctionName).toBe(`mooring-dev-${id}`)
  }
})

// CloudFormation makes the new resource before it deletes the old one.
it('gives no new resource a name that a resource of 0.2 has', () => {
  const holders = new Map(oneStack.map(({ id, type, name }) => [`${type} ${name}`, id]))
  const taken = namedStacks.flatMap(([stack, { Resources }]) =>
    Object.entries(Resources).flatMap(([id, resource]) => {
      const name = uniqueNameOf(resource)
      const holder = typeof name === 'string' ? holders.get(`${resource.Type} ${name}`) : undefined
      const isSame = stack === 'api' && holder === id
      return holder === undefined || isSame ? [] : [name]
    }),
  )
  expect(taken).toEqual([])
})
