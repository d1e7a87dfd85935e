import { afterAll, expect, it } from 'vitest'
import { tasks } from '../../../shared/api/tasks.ts'
import { lookingUp } from './credentials-scenarios.ts'
import { publishing } from './event-scenarios.ts'
import { eachCallFails } from './faults.ts'
import { minding } from './grant-task-scenarios.ts'
import { indexingConnections } from './list-scenarios.ts'
import { movingClientSecrets } from './move-scenarios.ts'
import { endProviders } from './provider.ts'
import { keepingOrder } from './upkeep-scenarios.ts'

const scenarios = [
  ...minding,
  publishing,
  ...keepingOrder,
  movingClientSecrets,
  indexingConnections,
]

afterAll(endProviders)
eachCallFails([...minding, publishing, movingClientSecrets, indexingConnections], 'brief')

it('has a scenario of failures for every task that calls AWS', () => {
  const tried = new Set([...scenarios, lookingUp].map(({ name }) => name.split(/[ ,]/)[0]))
  // It calls nothing of AWS.
  tried.add('run-connection-test')
  // It only counts and starts: test/functions/start-refreshes.test.ts.
  tried.add('start-refreshes')
  expect(tasks.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
})
