import type { ClientRef } from '../model/authorization.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/index.ts'
import { BoundedMap } from '../runtime/bounded-map.ts'

type Shared = Pick<Powers, 'readOauth2Clients' | 'askProviders' | 'countRejections'>

interface Read {
  readonly client: Promise<Oauth2Client | undefined>
  readonly atMs: number
}

const goodForMs = 1000
const maxEntries = 1000

/**
 * The same powers, for one run over many grants: an OAuth client is read once a second for all that
 * are renewed by it. As soon as a provider answers anything but tokens, or rejections were counted,
 * clients are read anew, so that what is judged by a client, and the breaker, go by how it is then.
 */
export function sharingClients(powers: Shared): Shared {
  const { readOauth2Clients, askProviders, countRejections } = powers
  const reads = new BoundedMap<string, Read>(maxEntries)
  const forgetting = <T>(counted: Promise<T>) => counted.finally(() => reads.clear())
  return {
    readOauth2Clients: { find: (asked) => shared(reads, asked, readOauth2Clients) },
    askProviders: {
      ...askProviders,
      async refresh(renewal) {
        const answer = await askProviders.refresh(renewal)
        if (answer.kind !== 'granted') reads.clear()
        return answer
      },
    },
    countRejections: {
      refused: (client, retryAt) => forgetting(countRejections.refused(client, retryAt)),
      accepted: (client) => forgetting(countRejections.accepted(client)),
      mayTry: (client, retryAt) => forgetting(countRejections.mayTry(client, retryAt)),
    },
  }
}

function shared(
  reads: BoundedMap<string, Read>,
  asked: ClientRef,
  { find }: Shared['readOauth2Clients'],
): Promise<Oauth2Client | undefined> {
  const name = `${asked.ownerId} ${asked.id}`
  const last = reads.get(name)
  const nowMs = performance.now()
  if (last && nowMs - last.atMs < goodForMs) return last.client
  const read = { client: find(asked), atMs: nowMs }
  reads.set(name, read)
  read.client.catch(() => {
    if (reads.get(name) === read) reads.delete(name)
  })
  return read.client
}
