import { rewritingSecrets } from '../usecases/secrets/rewrite-secrets.ts'
import { rotatingKeys } from '../usecases/secrets/rotate-keys.ts'
import { type Task, task } from './task.ts'

export const migrateSecrets = task({
  id: 'migrate-secrets',
  summary: 'Move secrets to the driver that the deployment writes by, for npm run migrate-secrets',
  trigger: 'invocation',
  powers: rewritingSecrets,
  memoryMb: 1024,
  timeoutSeconds: 120,
})

export const rotateKeys = task({
  id: 'rotate-keys',
  summary: 'Rotate the key pairs of static secrets once a year, and encrypt the secrets again',
  // Daily, since a large deployment takes several runs; a run with nothing to do reads key pairs alone.
  trigger: { schedule: 'cron(41 4 * * ? *)' },
  powers: rotatingKeys,
  memoryMb: 1024,
  timeoutSeconds: 900,
})

/** The tasks of deployments whose option `secretStore` includes the envelope driver. */
export const envelopeTasks: readonly Task[] = [migrateSecrets, rotateKeys]
