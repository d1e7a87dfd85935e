import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import { tasks } from '../../shared/api/tasks.ts'
import { entries, plain, resources, templates } from './deployment.ts'
import { lambdas } from './functions.ts'

const declared = [...operations, ...tasks]
const ids = declared.map(({ id }) => id).sort()

/** The functions themselves. */
export function functionsDeployed(): void {
  it('deploys one Lambda per operation and task, and those that the CDK brings for the task and the console', () => {
    const brought = [
      ...['create-admin-key-provider', 'move-client-secrets-provider', 'publish-console'],
    ]
    expect(Object.keys(lambdas).sort()).toEqual([...ids, ...brought].sort())
  })

  it('finds a file in functions/ for each, and no other', () => {
    const files = readdirSync(join(import.meta.dirname, '../../functions'))
    expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(ids)
  })

  it.each(declared)('runs $id on arm64, and ends it in its time', (given) => {
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

  it('makes the first admin key and moves secrets once, when their custom resources are made', () => {
    const tasks = resources('Custom::MooringTask')
    expect(tasks.map(({ Properties }) => Properties.Version)).toEqual(['1', '1'])
  })

  it('moves secrets after those functions that write them, and before those that read them', () => {
    const nameOf = (id: string) => plain(templates.api.Resources[id]?.Properties.FunctionName)
    const [move, ...more] = entries('Custom::MooringTask').filter(([id]) => /^move/.test(id))
    expect(more).toEqual([])
    const before = (move?.[1].DependsOn ?? []).map(nameOf).filter((name) => name !== undefined)
    expect(before).toEqual(
      expect.arrayContaining([
        'mooring-dev-create-oauth2-client',
        'mooring-dev-update-oauth2-client',
      ]),
    )
    const readers = Object.values(templates.api.Resources).filter(
      ({ Type, DependsOn = [] }) =>
        Type === 'AWS::Lambda::Function' && DependsOn.includes(move?.[0] ?? ''),
    )
    expect(readers.map(({ Properties }) => plain(Properties.FunctionName)).sort()).toEqual([
      'mooring-dev-complete-authorization',
      'mooring-dev-lookup-credentials',
      'mooring-dev-read-credentials',
      'mooring-dev-read-credentials-batch',
      'mooring-dev-refresh-tokens',
      'mooring-dev-revoke-grants',
      'mooring-dev-sweep',
    ])
  })

  // CloudFormation allows 500 a stack.
  it('leaves room in the stack', () => {
    expect(Object.keys(templates.api.Resources).length).toBeLessThanOrEqual(480)
  })
}
