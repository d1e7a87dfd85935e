import { type Task, task } from './task.ts'

export const createAdminKey = task({
  id: 'create-admin-key',
  summary: 'Make the first admin key of a deployment and keep it in Secrets Manager',
  trigger: 'deployment',
  powers: ['createAccessKeys', 'keepAdminKey'],
})

/** Every function that is no endpoint. */
export const tasks: readonly Task[] = [createAdminKey]
