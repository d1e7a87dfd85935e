import type { Powers } from '../domain/powers.ts'
import { Problem } from '../domain/problem.ts'
import { projectRecordOf } from './event-record.ts'
import { keyOwner, keys } from './keys.ts'
import { leftoverOf } from './leftover-record.ts'
import { queryAll } from './query.ts'
import { fromItem } from './table.ts'
import { remove, transact } from './transaction.ts'

const keysATime = 50 // two rows a key, 100 in a transaction

/** Deletes projects that hold nothing. */
export const deleteProjects: Powers['deleteProjects'] = {
  async remove(project, event, leftover) {
    await transact(
      remove(keys.project(project.id), {
        when: 'connectionCount = :none AND #name = :name',
        names: { '#name': 'name' },
        values: { ':none': 0, ':name': project.name },
        refused: () => new Problem('project_not_empty'),
      }),
      remove(keys.projectName(project.name)),
      projectRecordOf(project.id, event),
      ...leftoverOf(leftover),
    )
  },

  async removeKeys(projectId) {
    const { pk } = keys.accessKeyListing(projectId, '')
    const rows = (await queryAll(pk, `${keyOwner(projectId)}#`)).map(fromItem)
    const ids = rows.map(({ id }) => String(id))
    for (let at = 0; at < ids.length; at += keysATime) {
      const some = ids.slice(at, at + keysATime)
      await transact(
        ...some.map((id) => remove(keys.accessKey(id))),
        ...some.map((id) => remove(keys.accessKeyListing(projectId, id))),
      )
    }
  },
}
