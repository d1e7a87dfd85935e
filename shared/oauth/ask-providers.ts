import type { OutboundRequest } from '../egress/guarded-fetch.ts'
import { limits } from '../model/limits.ts'
import type { OutboundAllow } from '../model/public-address.ts'
import type { Powers } from '../ports/index.ts'
import { setting } from '../runtime/settings.ts'

/**
 * Sends requests to OAuth providers. Its modules are loaded on first use: a lookup of a fresh token
 * does not need them.
 */
export const askProviders: Powers['askProviders'] = {
  async exchange(exchange) {
    const { classifyTokenResponse } = await import('./classify-token-response.ts')
    const { sendCode } = await import('./token-requests.ts')
    const { provider, query } = exchange
    return classifyTokenResponse(await sendCode(exchange, send), provider, { query })
  },

  async refresh(request) {
    const { classifyTokenResponse } = await import('./classify-token-response.ts')
    const { sendRefresh } = await import('./token-requests.ts')
    const outcome = await sendRefresh(request, send)
    const isRefresh = request.refreshToken !== undefined
    return classifyTokenResponse(outcome, request.provider, { isRefresh })
  },

  async revoke(request) {
    const { sendRevocation } = await import('./send-revocation.ts')
    return sendRevocation(request, send)
  },

  async identify(request) {
    const { sendAccountRequest } = await import('./identify-account.ts')
    return sendAccountRequest(request, send)
  },

  async discover(issuer) {
    const { discoverIssuer } = await import('./discover-issuer.ts')
    return discoverIssuer(issuer, send)
  },
}

/** Mints as the types declare it. */
export const mintCredentials: Powers['mintCredentials'] = {
  async mint(request, roles) {
    const { sendMint } = await import('./mint/send-mint.ts')
    return sendMint(request, send, roles)
  },
}

/** Revokes what was minted, as the types declare it. */
export const revokeMinted: Powers['revokeMinted'] = {
  async revoke(request) {
    const { sendMintRevocation } = await import('./mint/send-mint.ts')
    return sendMintRevocation(request, send)
  },
}

let allow: OutboundAllow | undefined

async function send(request: OutboundRequest) {
  const { guardedFetch } = await import('../egress/guarded-fetch.ts')
  const { parseOutboundAllow } = await import('../model/public-address.ts')
  allow ??= parseOutboundAllow(setting('outboundAllow'))
  return guardedFetch(request, { allow, timeoutMs: limits.providerTimeoutMs })
}
