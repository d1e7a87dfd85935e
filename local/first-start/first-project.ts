import { listOf, membersOf } from '../template/json.ts'
import { type ApiClient, unexpected } from './api-client.ts'

const name = 'default'

/** The project to begin with: the one remembered, else the one of that name, else a new one. */
export async function firstProject(
  api: ApiClient,
  adminKey: string,
  remembered: string | undefined,
): Promise<string> {
  if (remembered !== undefined) {
    const answer = await api(adminKey, 'GET', `/v1/projects/${remembered}`)
    if (answer.status === 200) return remembered
    if (answer.status !== 404) throw unexpected('GET /v1/projects/{project_id}', answer)
  }
  const answer = await api(adminKey, 'POST', '/v1/projects', { name })
  if (answer.status === 201) return String(membersOf(answer.data).id)
  // A start that was killed after this made it already.
  if (answer.status === 409) return projectNamed(api, adminKey)
  throw unexpected('POST /v1/projects', answer)
}

async function projectNamed(api: ApiClient, adminKey: string): Promise<string> {
  for (let page = 1; ; page++) {
    const answer = await api(adminKey, 'GET', `/v1/projects?page=${page}&page_size=500`)
    const projects = listOf(answer.data).map(membersOf)
    const found = projects.find((project) => project.name === name)
    if (found) return String(found.id)
    if (projects.length === 0) throw unexpected('GET /v1/projects', answer)
  }
}
