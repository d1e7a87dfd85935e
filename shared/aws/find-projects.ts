import type { Powers } from '../ports/index.ts'
import { getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { decodeProject } from './rows/project.ts'

/** Finds projects by their names. */
export const findProjects: Powers['findProjects'] = {
  async named(name) {
    const row = await getItem(keys.projectName(name))
    return row && decodeProject(row)
  },
}
