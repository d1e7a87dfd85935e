import type { Powers } from '../ports/index.ts'
import { getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { decodeProject } from './rows/project.ts'

/** Reads a project. */
export const readProjects: Powers['readProjects'] = {
  async find(id) {
    const row = await getItem(keys.project(id))
    return row && decodeProject(row)
  },
}
