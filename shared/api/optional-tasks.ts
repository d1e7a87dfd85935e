import { envelopeTasks } from './envelope-tasks.ts'
import { type Task, task } from './task.ts'

export const storeIdentityProvider = task({
  id: 'store-identity-provider',
  summary: 'Store the identity provider that the option identityProvider describes',
  trigger: 'deployment',
  powers: [
    'readIdentityProviders',
    'createIdentityProviders',
    'updateIdentityProviders',
    'encryptSignInSecrets',
    'readDeploymentSecrets',
  ],
})

/** The tasks that only some deployments have, by their options. */
export const optionalTasks: readonly Task[] = [...envelopeTasks, storeIdentityProvider]
