// Messages from the tab that returns from the provider to the tab that waits; no secret is sent.
const name = 'mooring.authorization'

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
  const channel = new BroadcastChannel(name)
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
  const channel = new BroadcastChannel(name)
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
