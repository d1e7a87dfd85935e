import { refreshing, revoking } from '../ports/index.ts'
import { runningCleanup } from '../usecases/cleanup/run-cleanup.ts'
import { lookupCredentials } from './lookup.ts'
import { publishEvents } from './published-event.ts'
import { runConnectionTest } from './surfaces/native/connection-tests.ts'
import { type Task, task } from './task.ts'

export const createAdminKey = task({
  id: 'create-admin-key',
  summary: 'Make the first admin key of a deployment and keep it in Secrets Manager',
  trigger: 'deployment',
  powers: ['createAccessKeys', 'storeAdminKey'],
})

export const moveClientSecrets = task({
  id: 'move-client-secrets',
  summary: 'Move the secrets of OAuth clients under their own prefix, once, where 0.1 kept them',
  trigger: 'deployment',
  powers: ['listProjects', 'listOauth2Clients', 'moveClientSecrets', 'enqueueCleanup'],
  timeoutSeconds: 900,
})

export const startRefreshes = task({
  id: 'start-refreshes',
  summary: 'Start as many workers as the grants that are due for a refresh need',
  trigger: { schedule: 'rate(1 minute)' },
  powers: ['countDueGrants', 'startRefreshWorkers'],
  settings: ['maxRefreshWorkers'],
})

export const refreshTokens = task({
  id: 'refresh-tokens',
  summary: 'Refresh a share of the grants that are due, before a lookup needs them',
  trigger: 'asynchronous-invocation',
  powers: ['listDueGrants', ...refreshing],
  memoryMb: 1024,
  timeoutSeconds: 80,
})

export const revokeGrants = task({
  id: 'revoke-grants',
  summary: 'Take back at their providers the grants of connections that were deleted',
  trigger: {
    stream: [
      {
        eventName: ['INSERT'],
        dynamodb: {
          Keys: { pk: { S: [{ prefix: 'LEFTOVER#' }] } },
          NewImage: { kind: { S: ['revoke_grant'] } },
        },
      },
    ],
  },
  powers: ['completeCleanup', ...revoking],
  timeoutSeconds: 60,
  bounded: true,
})

export const sweep = task({
  id: 'sweep',
  summary: 'Run the cleanup tasks, and compare secrets with the rows that pin them',
  trigger: { schedule: 'cron(17 3 * * ? *)' },
  powers: [
    'listCleanupTasks',
    'completeCleanup',
    ...runningCleanup,
    ...revoking,
    'listSecrets',
    'inspectSecrets',
    'markSecrets',
  ],
  timeoutSeconds: 900,
})

/** Every function that is no endpoint. */
export const tasks: readonly Task[] = [
  createAdminKey,
  lookupCredentials,
  moveClientSecrets,
  publishEvents,
  refreshTokens,
  revokeGrants,
  runConnectionTest,
  startRefreshes,
  sweep,
]
