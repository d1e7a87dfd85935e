/** A response of the API. */
export interface Response {
  readonly status: number
  readonly data: Record<string, never> & { id: string; version: number }
}

interface Request {
  readonly method: string
  readonly path: string
  readonly body?: object | undefined
  readonly key: string
}

/** Calls the API of a local run with an access key. */
export async function callApi(
  origin: string,
  { method, path, body, key }: Request,
): Promise<Response> {
  const response = await fetch(origin + path, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  return { status: response.status, ...(text ? JSON.parse(text) : {}) } as Response
}
