import type { Ask } from '../api/ask.ts'
import { ApiProblem } from '../api/problem.ts'
import type { One } from '../api/resources.ts'

/** Where a person comes back to in the console. */
export const authorizedPath = '/authorized'

/**
 * Opens the provider's consent in a new tab. Its address holds the state of the authorization, so
 * it is never in this page: the tab is opened at once, as browsers allow it only then, and led on.
 */
export async function beginConsent(ask: Ask, connectionId: string): Promise<void> {
  const tab = window.open('about:blank', '_blank')
  if (!tab)
    throw new ApiProblem({
      status: 0,
      code: 'popup_blocked',
      message: 'The browser did not open a new tab: allow it for this site, and try again.',
    })
  try {
    const url = await consentUrl(ask, connectionId)
    tab.opener = null
    tab.location.href = url
  } catch (error) {
    tab.close()
    throw error
  }
}

async function consentUrl(ask: Ask, connectionId: string): Promise<string> {
  const path = `/v1/connections/${encodeURIComponent(connectionId)}/oauth2/authorize`
  const begin = async (body: object, bindsBrowser: boolean) => {
    const request = { method: 'POST', path, body, bindsBrowser } as const
    const { data } = await ask<One<{ readonly url: string }>>(request)
    return data.url
  }
  try {
    // Only this browser may complete it, and it comes back to this page by itself.
    return await begin({ redirect_uri: location.origin + authorizedPath, bind: true }, true)
  } catch (error) {
    // The console is open at an address that the callback does not share: the API's own page tells
    // the person then whose connection it is, and this one hears of it by asking.
    const { redirect_uri, bind } = error instanceof ApiProblem ? error.details : {}
    if (redirect_uri === undefined && bind === undefined) throw error
    return begin({}, false)
  }
}
