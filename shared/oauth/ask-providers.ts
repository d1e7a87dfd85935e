import type { OutboundRequest } from '../egress/guarded-fetch.ts'
import { limits } from '../model/limits.ts'
import type { OutboundAllow } from '../model/public-address.ts'
import type { Powers } from '../ports/index.ts'
import { setting } from '../runtime/settings.ts'

/**
 * Asks OAuth providers. What it takes is loaded when somebody is asked: a look-up of a token that
 * is good does without.
 */
export const askProviders: Powers['askProviders'] = {
  async exchange(exchange) {
    const { classifyTokenResponse } = await import('./classify-token-response.ts')
    const { sendCode } = await import('./token-requests.ts')
    return classifyTokenResponse(await sendCode(exchange, send), exchange.provider)
  },

  async refresh(renewal) {
    const { classifyTokenResponse } = await import('./classify-token-response.ts')
    const { sendRefreshToken } = await import('./token-requests.ts')
    return classifyTokenResponse(await sendRefreshToken(renewal, send), renewal.provider)
  },

  async revoke(withdrawal) {
    const { sendRevocation } = await import('./send-revocation.ts')
    return sendRevocation(withdrawal, send)
  },
}

let allow: OutboundAllow | undefined

async function send(request: OutboundRequest) {
  const { guardedFetch } = await import('../egress/guarded-fetch.ts')
  const { parseOutboundAllow } = await import('../model/public-address.ts')
  allow ??= parseOutboundAllow(setting('outboundAllow'))
  return guardedFetch(request, { allow, timeoutMs: limits.providerTimeoutMs })
}
