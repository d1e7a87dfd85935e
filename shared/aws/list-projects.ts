import type { Powers } from '../ports/index.ts'
import { fromItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { queryAll } from './dynamodb/query.ts'
import { decodeProject } from './rows/project.ts'

/** Lists every project, by name. */
export const listProjects: Powers['listProjects'] = {
  async list() {
    const { pk, sk } = keys.projectName('')
    return (await queryAll(pk, sk)).map(fromItem).map(decodeProject)
  },
}
