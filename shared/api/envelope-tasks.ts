import { rewritingSecrets } from '../usecases/secrets/rewrite-secrets.ts'
import { type Task, task } from './task.ts'

export const migrateSecrets = task({
  id: 'migrate-secrets',
  summary: 'Move secrets to the driver that the deployment writes by, for npm run migrate-secrets',
  trigger: 'invocation',
  powers: rewritingSecrets,
  memoryMb: 1024,
  timeoutSeconds: 120,
})

/** The tasks of deployments whose option `secretStore` includes the envelope driver. */
export const envelopeTasks: readonly Task[] = [migrateSecrets]
