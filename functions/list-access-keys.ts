import { pageOf, pagination } from '../shared/api/pages.ts'
import {
  listAccessKeys as operation,
  toAccessKeyView,
} from '../shared/api/surfaces/native/access-keys.ts'
import { listAccessKeys } from '../shared/aws/access-keys.ts'
import { readProjects } from '../shared/aws/projects.ts'
import { listSessions } from '../shared/aws/sessions.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { findProject } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  operation,
  { listAccessKeys, listSessions, readProjects },
  async ({ query, caller }, powers) => {
    const projectId = query.project_id ?? caller.projectId
    if (projectId !== undefined) await findProject(powers.readProjects, caller, projectId)
    const { listAccessKeys, listSessions } = powers
    const all = await { key: listAccessKeys, session: listSessions }[query.kind].list(projectId)
    const inOrder = [...all].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    const data = pageOf(inOrder, query).map(toAccessKeyView)
    return { body: { data, pagination: pagination(query, all.length) } }
  },
)
