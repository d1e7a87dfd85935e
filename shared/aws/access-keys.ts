import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { keys } from './dynamodb/keys.ts'
import { demand, put, transact } from './dynamodb/transaction.ts'
import { accessKeyListing, encodeAccessKey } from './rows/access-key.ts'
import { projectAuditWrite } from './rows/audit-event.ts'

/** Makes access keys. */
export const createAccessKeys: Powers['createAccessKeys'] = {
  async insert(key, event) {
    const { projectId } = key
    const noProject = () => new Problem('project_not_found')
    await transact(
      ...(projectId === undefined ? [] : [demand(keys.project(projectId), noProject)]),
      put(encodeAccessKey(key)),
      put(accessKeyListing(key)),
      projectAuditWrite(projectId, event),
    )
  },
}
