// How the tab in which a person consented tells the tab that waits for it; nothing secret passes.
const name = 'mooring.authorization'

/** How an authorization ended, as the address says to which the person came back. */
export interface Ended {
  readonly kind: 'ended'
  readonly connectionId: string
  /** Codes of the API; absent: it worked. */
  readonly error?: string
  readonly reason?: string
}

type Message = Ended | { readonly kind: 'heard'; readonly connectionId: string }

/** Hears how the authorization of one connection ends, and says that it was heard. */
export function hear(connectionId: string, listener: (ended: Ended) => void): () => void {
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'ended' || data.connectionId !== connectionId) return
    channel.postMessage({ kind: 'heard', connectionId } satisfies Message)
    listener(data)
  }
  return () => channel.close()
}

const patienceMs = 1000

/** Tells how an authorization ended; resolves with whether a tab of this browser waited for it. */
export function tellEnd(ended: Ended): Promise<boolean> {
  const channel = new BroadcastChannel(name)
  return new Promise((resolve) => {
    const settle = (heard: boolean) => {
      clearTimeout(patience)
      channel.close()
      resolve(heard)
    }
    const patience = setTimeout(() => settle(false), patienceMs)
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'heard' && data.connectionId === ended.connectionId) settle(true)
    }
    channel.postMessage(ended)
  })
}
