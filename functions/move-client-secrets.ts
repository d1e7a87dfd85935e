import { moveClientSecrets as task } from '../shared/api/tasks.ts'
import { leaveWork } from '../shared/aws/leave-work.ts'
import { listOauth2Clients } from '../shared/aws/list-oauth2-clients.ts'
import { listProjects } from '../shared/aws/list-projects.ts'
import { moveClientSecrets } from '../shared/aws/move-client-secrets.ts'
import { background } from '../shared/lambda/background.ts'
import { log } from '../shared/lambda/log.ts'
import { systemHome } from '../shared/model/connection.ts'
import { leftSecret } from '../shared/model/leftover.ts'

/** What CloudFormation asks of a custom resource; only `Create` moves anything. */
interface CustomResource {
  readonly RequestType: 'Create' | 'Update' | 'Delete'
}

const PhysicalResourceId = 'client-secrets'

export const handler = background(
  task,
  { listProjects, listOauth2Clients, moveClientSecrets, leaveWork },
  async ({ RequestType }: CustomResource, powers) => {
    if (RequestType !== 'Create') return { PhysicalResourceId }
    const projects = await powers.listProjects.list()
    let copied = 0
    for (const home of [systemHome, ...projects.map(({ id }) => id)]) {
      for (const { id, secretVersion } of await powers.listOauth2Clients.list(home)) {
        if (secretVersion === undefined) continue
        if (!(await powers.moveClientSecrets.move({ home, id }, secretVersion))) continue
        copied += 1
        // The copy in the old place goes with the next sweep; functions of before still read it.
        const left = leftSecret({ home, id, secretVersion }, new Date())
        if (left) await powers.leaveWork.leave(left)
      }
    }
    log.info('client_secrets_moved', { copied })
    return { PhysicalResourceId }
  },
)
