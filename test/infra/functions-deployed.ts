import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import { tasks } from '../../shared/api/tasks.ts'
import { resources, templates } from './deployment.ts'
import { lambdas } from './functions.ts'

const declared = [...operations, ...tasks]
const ids = declared.map(({ id }) => id).sort()

/** The functions themselves. */
export function functionsDeployed(): void {
  it('deploys one Lambda per operation and task, and those that the CDK brings for the task and the console', () => {
    const brought = ['create-admin-key-provider', 'publish-console']
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

  it('makes the first admin key once, when the stack is made', () => {
    const [task, ...more] = resources('Custom::MooringTask')
    expect(more).toEqual([])
    expect(task?.Properties.Version).toBe('1')
  })

  // CloudFormation allows 500 a stack.
  it('leaves room in the stack', () => {
    expect(Object.keys(templates.api.Resources).length).toBeLessThanOrEqual(450)
  })
}
