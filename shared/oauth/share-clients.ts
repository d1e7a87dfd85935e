import type { ClientRef } from '../model/authorization.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/index.ts'
import { BoundedMap } from '../runtime/cache.ts'
import { runtime } from '../runtime/runtime.ts'

type Shared = Pick<Powers, 'readOauth2Clients' | 'askProviders' | 'countRejections'>

interface Read {
  readonly client: Promise<Oauth2Client | undefined>
  readonly atMs: number
}

const goodForMs = 1000
const maxEntries = 1000

/**
 * The same powers, for one run over many grants: each OAuth client is read at most once a second for
 * all its grants. After a response without tokens, or a counted rejection, clients are read again, so
 * that the classification and the breaker use their current state.
 */
export function sharingClients(powers: Shared): Shared {
  const { readOauth2Clients, askProviders, countRejections } = powers
  const reads = new BoundedMap<string, Read>(maxEntries)
  const forgetting = <T>(counted: Promise<T>) => counted.finally(() => reads.clear())
  return {
    readOauth2Clients: { find: (ref) => shared(reads, ref, readOauth2Clients) },
    askProviders: {
      ...askProviders,
      async refresh(request) {
        const answer = await askProviders.refresh(request)
        if (answer.kind !== 'granted') reads.clear()
        return answer
      },
    },
    countRejections: {
      rejected: (client, retryAt) => forgetting(countRejections.rejected(client, retryAt)),
      accepted: (client) => forgetting(countRejections.accepted(client)),
      mayTry: (client, retryAt) => forgetting(countRejections.mayTry(client, retryAt)),
      slow: (client, pace) => forgetting(countRejections.slow(client, pace)),
    },
  }
}

function shared(
  reads: BoundedMap<string, Read>,
  ref: ClientRef,
  { find }: Shared['readOauth2Clients'],
): Promise<Oauth2Client | undefined> {
  const name = `${ref.ownerId} ${ref.id}`
  const last = reads.get(name)
  const nowMs = runtime().clock.nowMs()
  if (last && nowMs - last.atMs < goodForMs) return last.client
  const read = { client: find(ref), atMs: nowMs }
  reads.set(name, read)
  read.client.catch(() => {
    if (reads.get(name) === read) reads.delete(name)
  })
  return read.client
}
