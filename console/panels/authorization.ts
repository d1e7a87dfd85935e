import type { Ask } from '../api/ask.ts'
import { ApiProblem } from '../api/problem.ts'
import type { One } from '../api/resources.ts'

/** Where the provider sends the browser back to in the console. */
export const authorizedPath = '/authorized'

/**
 * Opens the tab of an authorization: in the handler of a click, since browsers allow a popup only there.
 *
 * @throws ApiProblem `popup_blocked` where the browser opens no tab.
 */
export function openTab(): Window {
  const tab = window.open('about:blank', '_blank')
  if (tab) return tab
  throw new ApiProblem({
    status: 0,
    code: 'popup_blocked',
    message: 'The browser blocked the new tab. Allow pop-ups for this site and try again.',
  })
}

const handedOver = new Map<string, Window>()

/** Leaves a tab that a click opened to the panel that authorizes the connection. */
export function handOverTab(connectionId: string, tab: Window): void {
  handedOver.set(connectionId, tab)
}

/** The tab that was left for a connection, once. */
export function takeTab(connectionId: string): Window | undefined {
  const tab = handedOver.get(connectionId)
  handedOver.delete(connectionId)
  return tab
}

/**
 * Shows the provider's consent page in a tab. Its address holds the state of the authorization, so it
 * never appears in this page.
 *
 * @returns `active` where the server asks for no authorization: the connection can be used, and the
 * tab is closed.
 */
export async function startAuthorization(
  ask: Ask,
  connectionId: string,
  tab: Window,
): Promise<'opened' | 'active'> {
  try {
    const started = await requestAuthorization(ask, connectionId)
    if (started.url === undefined) {
      tab.close()
      return 'active'
    }
    tab.opener = null
    tab.location.href = started.url
    return 'opened'
  } catch (error) {
    tab.close()
    throw error
  }
}

/** The answer to the start of an authorization: without a URL the connection is active. */
interface Started {
  readonly url?: string
}

/** Starts the authorization of a connection: discovers the server of one that is named by its URL. */
export async function requestAuthorization(ask: Ask, connectionId: string): Promise<Started> {
  const path = `/v1/connections/${encodeURIComponent(connectionId)}/oauth2/authorize`
  const start = async (body: object, bindsBrowser: boolean) => {
    const request = { method: 'POST', path, body, bindsBrowser } as const
    return (await ask<One<Started>>(request)).data
  }
  try {
    // Only this browser can complete it, and it returns to this console.
    return await start({ redirect_uri: location.origin + authorizedPath, bind: true }, true)
  } catch (error) {
    // The console's address is not that of the callback: the API's own page then shows whose
    // connection it is, and the panel polls the connection.
    const { redirect_uri, bind } = error instanceof ApiProblem ? error.details : {}
    // A missing OAuth client names the redirect URI to register, too.
    const isOfRequest = error instanceof ApiProblem && error.code === 'invalid_request'
    if (!isOfRequest || (redirect_uri === undefined && bind === undefined)) throw error
    return start({}, false)
  }
}

// Messages from the tab that returns from the provider to the tab that waits; no secret is sent.
const channelName = 'mooring.authorization'

/** How an authorization ended, by the address that the provider sent the browser back to. */
export interface AuthorizationEnd {
  readonly kind: 'ended'
  readonly connectionId: string
  /** Codes of the API; absent where it succeeded. */
  readonly error?: string
  readonly reason?: string
}

type Message = AuthorizationEnd | { readonly kind: 'received'; readonly connectionId: string }

/** Listens for the end of one connection's authorization, and confirms it; returns how to stop. */
export function onAuthorizationEnd(
  connectionId: string,
  listener: (end: AuthorizationEnd) => void,
): () => void {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'ended' || data.connectionId !== connectionId) return
    channel.postMessage({ kind: 'received', connectionId } satisfies Message)
    listener(data)
  }
  return () => channel.close()
}

const timeoutMs = 1000

/** Announces how an authorization ended; resolves with whether a tab of this browser waited for it. */
export function announceEnd(end: AuthorizationEnd): Promise<boolean> {
  const channel = new BroadcastChannel(channelName)
  return new Promise((resolve) => {
    const finish = (received: boolean) => {
      clearTimeout(timer)
      channel.close()
      resolve(received)
    }
    const timer = setTimeout(() => finish(false), timeoutMs)
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'received' && data.connectionId === end.connectionId) finish(true)
    }
    channel.postMessage(end)
  })
}
