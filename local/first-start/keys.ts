import { membersOf } from '../template/json.ts'
import type { AdminKey } from './admin-key.ts'
import { type ApiClient, unexpected } from './api-client.ts'

/**
 * The path of any operation that asks for a key: 401 and nothing else tells that one opens nothing.
 * Where there is a project, its own: that function is needed anyway, and each takes time to start.
 */
export function probeOf(projectId: string | undefined): string {
  return `/v1/projects${projectId === undefined ? '?page_size=1' : `/${projectId}`}`
}

/** The admin key, made anew if there is none that the API takes. */
export async function workingAdminKey(
  api: ApiClient,
  adminKey: AdminKey,
  probe: string,
  tell: (line: string) => void,
): Promise<string> {
  const stored = await adminKey.read()
  if (stored !== undefined && (await isTaken(api, stored, probe))) return stored
  tell('The admin key of this deployment was deleted or rotated: making a new one.')
  await adminKey.replace()
  const made = await adminKey.read()
  if (made !== undefined && (await isTaken(api, made, probe))) return made
  throw new Error('The API refuses the admin key that was made: see logs/create-admin-key.log.')
}

/** The runtime key of a project, made anew if the one remembered is taken no more. */
export async function workingRuntimeKey(
  api: ApiClient,
  adminKey: string,
  projectId: string,
  remembered: string | undefined,
): Promise<string> {
  if (remembered !== undefined && (await isTaken(api, remembered, probeOf(projectId))))
    return remembered
  const wish = { name: 'runtime', user: 'runtime', role: 'runtime', project_id: projectId }
  const answer = await api(adminKey, 'POST', '/v1/access-keys', wish)
  if (answer.status === 201) return String(membersOf(answer.data).key)
  throw unexpected('POST /v1/access-keys', answer)
}

async function isTaken(api: ApiClient, key: string, probe: string): Promise<boolean> {
  const answer = await api(key, 'GET', probe)
  if (answer.status === 401) return false
  if (answer.status < 500) return true
  throw unexpected('a first request', answer)
}
