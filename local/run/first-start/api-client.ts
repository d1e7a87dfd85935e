import { listOf, membersOf } from '../../cloudformation/json.ts'

/** What the API answered. */
export interface ApiAnswer {
  readonly status: number
  /** The member `data` of the answer. */
  readonly data: unknown
  /** The member `error`. */
  readonly error: unknown
}

/** Calls the API as any client would. */
export type ApiClient = (
  key: string,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
) => Promise<ApiAnswer>

/** A client of the API at an address. */
export function apiClient(url: string): ApiClient {
  return async (key, method, path, body) => {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const { data, error } = membersIn(text)
    return { status: response.status, data, error }
  }
}

/** A failure of the API that the local run cannot correct. */
export function unexpected(asked: string, { status }: ApiAnswer): Error {
  return new Error(`The API answered ${status} to ${asked}: see the logs of its functions.`)
}

function membersIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return membersOf(JSON.parse(text))
  } catch {
    return {}
  }
}

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
