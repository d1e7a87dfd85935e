import { Problem } from '../model/problem.ts'
import { refreshFailureMessage } from '../model/refresh-failure.ts'
import { unauthorized } from '../usecases/connections/credentials.ts'
import type { RefreshResult } from './granted-connection.ts'

type Failed = Extract<RefreshResult, { kind: 'failed' }>

const usualRetrySeconds = 5

/** What a caller is told whose token is dead and could not be renewed now. */
export function refusalOf(
  id: string,
  { failure, asked, retryAfterSeconds = usualRetrySeconds }: Failed,
): Problem {
  const details = { reason: refreshFailureMessage(failure) }
  switch (failure.kind) {
    case 'dead':
      return unauthorized(id, 'reauthorization_required')
    case 'client_refused':
      if (failure.code === 'client_gone') return new Problem('oauth2_client_missing')
      if (failure.code === 'client_changed' && !asked) return anotherClient(id)
      return new Problem('oauth2_client_rejected', { details })
    case 'misconfigured':
      return new Problem('refresh_refused', { details })
    case 'passing':
    case 'unclassified': {
      const seconds = Math.max(1, Math.ceil(retryAfterSeconds))
      return new Problem('provider_unavailable', { details, retryAfterSeconds: seconds })
    }
  }
}

// Not for the provider to say: it is not asked.
function anotherClient(id: string): Problem {
  const message =
    'The OAuth client has another client_id or other endpoints than when this connection was ' +
    'authorized. Authorize it again, or restore them by PUT /v1/oauth2-clients/{id}.'
  const { details } = unauthorized(id, 'reauthorization_required')
  return new Problem('oauth2_client_rejected', { message, details: { ...details } })
}
