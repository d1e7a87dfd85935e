/** What the API answered. */
export interface ApiAnswer {
  readonly status: number
  /** The member `data` of the answer. */
  readonly data: unknown
}

/** Calls the API as any client would. */
export type ApiClient = (
  key: string,
  method: 'GET' | 'POST',
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
    return { status: response.status, data: dataIn(text) }
  }
}

/** A failure of the API that nothing here can mend. */
export function unexpected(asked: string, { status }: ApiAnswer): Error {
  return new Error(`The API answered ${status} to ${asked}: see the logs of its functions.`)
}

function dataIn(text: string): unknown {
  try {
    return (JSON.parse(text) as Record<string, unknown>).data
  } catch {
    return undefined
  }
}
