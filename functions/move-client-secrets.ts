import { moveClientSecrets as task } from '../shared/api/tasks.ts'
import { enqueueCleanup } from '../shared/aws/cleanup-tasks.ts'
import { listOauth2Clients } from '../shared/aws/oauth2-clients.ts'
import { listProjects } from '../shared/aws/projects.ts'
import { moveClientSecrets } from '../shared/aws/secrets/index.ts'
import { log } from '../shared/lambda/log.ts'
import { taskHandler } from '../shared/lambda/task.ts'
import { discardSecretTask } from '../shared/model/cleanup-task.ts'
import { systemOwnerId } from '../shared/model/connection.ts'

/** What CloudFormation asks of a custom resource; only `Create` moves anything. */
interface CustomResource {
  readonly RequestType: 'Create' | 'Update' | 'Delete'
}

const PhysicalResourceId = 'client-secrets'

export const handler = taskHandler(
  task,
  { listProjects, listOauth2Clients, moveClientSecrets, enqueueCleanup },
  async ({ RequestType }: CustomResource, powers) => {
    if (RequestType !== 'Create') return { PhysicalResourceId }
    const projects = await powers.listProjects.list()
    let copied = 0
    for (const ownerId of [systemOwnerId, ...projects.map(({ id }) => id)]) {
      for (const { id, secretRef } of await powers.listOauth2Clients.list(ownerId)) {
        if (secretRef === undefined) continue
        if (!(await powers.moveClientSecrets.move({ ownerId, id }, secretRef))) continue
        copied += 1
        // The next sweep discards the old copy; functions of the previous version still read it.
        const left = discardSecretTask({ ownerId, id, secretRef }, new Date())
        if (left) await powers.enqueueCleanup.enqueue(left)
      }
    }
    log.info('client_secrets_moved', { copied })
    return { PhysicalResourceId }
  },
)
