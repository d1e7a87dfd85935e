import type { Powers } from '../ports/powers.ts'
import { keys } from './keys.ts'
import { projectOf } from './project-record.ts'
import { getItem } from './table.ts'

/** Reads a project. */
export const readProjects: Powers['readProjects'] = {
  async find(id) {
    const row = await getItem(keys.project(id))
    return row && projectOf(row)
  },
}
