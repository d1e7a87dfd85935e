import type { Powers } from '../ports/powers.ts'
import { keys } from './keys.ts'
import { projectOf } from './project-record.ts'
import { getItem } from './table.ts'

/** Finds projects by their names. */
export const findProjects: Powers['findProjects'] = {
  async named(name) {
    const row = await getItem(keys.projectName(name))
    return row && projectOf(row)
  },
}
