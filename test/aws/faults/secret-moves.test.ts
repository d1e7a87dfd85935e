import { expect, it } from 'vitest'
import { envelopeTasks } from '../../../shared/api/envelope-tasks.ts'
import { eachCallFails } from './faults.ts'
import { migratingSecrets } from './secret-move-scenarios.ts'

eachCallFails(migratingSecrets, 'brief')

it('has a scenario of failures for every task of the envelope driver', () => {
  const tried = new Set(migratingSecrets.map(({ name }) => name.split(',')[0]))
  expect(envelopeTasks.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
})
