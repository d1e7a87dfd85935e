import { indexConnections as task } from '../shared/api/tasks.ts'
import { indexConnections } from '../shared/aws/index-connections.ts'
import { listProjects } from '../shared/aws/projects.ts'
import { factsOf, log } from '../shared/lambda/log.ts'
import { taskHandler } from '../shared/lambda/task.ts'
import { systemOwnerId } from '../shared/model/connection.ts'
import { indexLists } from '../shared/usecases/index-lists.ts'

/** What CloudFormation asks of a custom resource; only `Create` indexes anything. */
interface CustomResource {
  readonly RequestType: 'Create' | 'Update' | 'Delete'
}

const PhysicalResourceId = 'connection-lists'
// Of the function's quarter of an hour: a page is finished after it.
const indexMs = 12 * 60_000

export const handler = taskHandler(
  task,
  { listProjects, indexConnections },
  async ({ RequestType }: CustomResource, powers) => {
    if (RequestType !== 'Create') return { PhysicalResourceId }
    const untilMs = Date.now() + indexMs
    const projects = await powers.listProjects.list()
    const ownerIds = [systemOwnerId, ...projects.map(({ id }) => id)]
    // After a return to an older version the lists may lack what it wrote.
    for (const ownerId of ownerIds) await powers.indexConnections.mark(ownerId, 'incomplete')
    const failed = (owner_id: string, error: unknown) =>
      log.error('lists_not_indexed', { owner_id, ...factsOf(error) })
    // Not verified: an instance of the older version may still be writing. The sweep verifies.
    const indexed = await indexLists(powers, ownerIds, { untilMs, state: 'complete', failed })
    log.info('lists_indexed', { ...indexed })
    return { PhysicalResourceId }
  },
)
