import { locateByName } from '../../loader.ts'
import { type Surface, usualStatus } from '../../surface.ts'

/**
 * Connections by name, `/api/v0`: the wire of Credible's data API. `error` repeats `message`, since
 * its clients read either.
 */
export const credible: Surface = {
  name: 'credible',
  prefixes: ['/api/v0'],
  locate: locateByName,
  statusOf: usualStatus,
  refuse: ({ code, message, details }) => ({
    code: usualStatus(code),
    message: told(message, details),
    error: told(message, details),
    ...(details ? { details } : {}),
  }),
}

/** With the first detail: many of its clients show the message and nothing else. */
function told(message: string, details: object | undefined): string {
  const [first] = Object.entries(details ?? {})
  return first && typeof first[1] === 'string' ? `${message} ${first[0]} ${first[1]}.` : message
}
