import { unauthorized } from '../domain/credentials.ts'
import { troubleInWords } from '../domain/grant-trouble.ts'
import { Problem } from '../domain/problem.ts'
import type { Renewal } from './granted.ts'

type Failed = Extract<Renewal, { kind: 'failed' }>

const usualRetrySeconds = 5

/** What a caller is told whose token is dead and could not be renewed now. */
export function refusalOf(
  id: string,
  { failure, retryAfterSeconds = usualRetrySeconds }: Failed,
): Problem {
  const details = { reason: troubleInWords(failure) }
  switch (failure.kind) {
    case 'dead':
      return unauthorized(id, 'reauthorization_required')
    case 'client_refused':
      if (failure.code === 'client_gone') return new Problem('oauth2_client_missing')
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
