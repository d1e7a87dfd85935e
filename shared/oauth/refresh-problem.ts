import { Problem } from '../model/problem.ts'
import { refreshFailureMessage } from '../model/refresh-failure.ts'
import { authorizationProblem, rejectedCredentials } from '../usecases/connections/credentials.ts'
import type { RefreshResult } from './granted-connection.ts'

type Failed = Extract<RefreshResult, { kind: 'failed' }>

const defaultRetrySeconds = 5

/** The problem of a token that has expired and cannot be refreshed, or minted, now. */
export function refreshProblem(
  id: string,
  { failure, asked, retryAfterSeconds = defaultRetrySeconds }: Failed,
): Problem {
  const details = { reason: refreshFailureMessage(failure) }
  switch (failure.kind) {
    case 'dead':
      return authorizationProblem(id, 'reauthorization_required')
    case 'client_refused':
      if (failure.code === 'client_gone') return new Problem('oauth2_client_missing')
      if (failure.code === 'client_changed' && !asked) return anotherClient(id)
      return new Problem('oauth2_client_rejected', { details })
    case 'root_rejected':
      return rejectedCredentials(id, details.reason)
    case 'misconfigured':
      return new Problem('refresh_refused', { details })
    case 'passing':
    case 'unclassified': {
      const seconds = Math.max(1, Math.ceil(retryAfterSeconds))
      return new Problem('provider_unavailable', { details, retryAfterSeconds: seconds })
    }
  }
}

// Decided here: no request is sent to the provider.
function anotherClient(id: string): Problem {
  const message =
    'The OAuth client has another client_id or other endpoints than when this connection was ' +
    'authorized. Authorize it again, or restore them.'
  return new Problem('oauth2_client_rejected', { message, connectionId: id })
}
