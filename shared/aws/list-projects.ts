import type { Powers } from '../ports/powers.ts'
import { keys } from './keys.ts'
import { projectOf } from './project-record.ts'
import { queryAll } from './query.ts'
import { fromItem } from './table.ts'

/** Lists every project, by name. */
export const listProjects: Powers['listProjects'] = {
  async list() {
    const { pk, sk } = keys.projectName('')
    return (await queryAll(pk, sk)).map(fromItem).map(projectOf)
  },
}
