import { expect, it } from 'vitest'
import { envelopeTasks } from '../../../shared/api/envelope-tasks.ts'
import { eachCallFails } from './faults.ts'
import { movingSecrets } from './secret-move-scenarios.ts'

eachCallFails(movingSecrets, 'brief')

it('has a scenario of failures for every task of the envelope driver', () => {
  const tried = new Set(movingSecrets.map(({ name }) => name.split(',')[0]))
  expect(envelopeTasks.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
})
