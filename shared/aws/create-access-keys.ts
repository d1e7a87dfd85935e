import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/powers.ts'
import { accessKeyListing, accessKeyRow } from './access-key-record.ts'
import { projectRecordOf } from './event-record.ts'
import { keys } from './keys.ts'
import { demand, put, transact } from './transaction.ts'

/** Makes access keys. */
export const createAccessKeys: Powers['createAccessKeys'] = {
  async insert(key, event) {
    const { projectId } = key
    const noProject = () => new Problem('project_not_found')
    await transact(
      ...(projectId === undefined ? [] : [demand(keys.project(projectId), noProject)]),
      put(accessKeyRow(key)),
      put(accessKeyListing(key)),
      projectRecordOf(projectId, event),
    )
  },
}
