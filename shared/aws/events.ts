import {
  EventBridgeClient,
  PutEventsCommand,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge'
import type { Powers, PublishedEvent } from '../ports/index.ts'
import { answered, clientConfig, lean } from './sdk/client.ts'

/** The client of EventBridge. */
export const eventBridge = lean(new EventBridgeClient(clientConfig))

const maxEntries = 10 // of PutEvents
const maxBytes = 200_000 // of 256 KiB; the rest is for the names of the members

/** Puts events on the account's default bus; the id in their detail identifies duplicates. */
export const publishEvents: Powers['publishEvents'] = {
  async publish(events) {
    const failed = new Set<string>()
    for (const some of inRequests(events)) {
      const command = new PutEventsCommand({ Entries: some.map(entryOf) })
      const { Entries = [] } = await answered(eventBridge.send(command))
      // One entry for each event, in the same order; that of a rejected one has no id.
      for (const [at, { id }] of some.entries()) if (!Entries[at]?.EventId) failed.add(id)
    }
    return failed
  },
}

function entryOf({ source, type, at, detail }: PublishedEvent): PutEventsRequestEntry {
  return { Source: source, DetailType: type, Time: at, Detail: JSON.stringify(detail) }
}

function inRequests(events: readonly PublishedEvent[]): PublishedEvent[][] {
  const requests: PublishedEvent[][] = []
  let bytes = 0
  for (const event of events) {
    const size = Buffer.byteLength(JSON.stringify(event))
    const last = requests.at(-1)
    if (last && last.length < maxEntries && bytes + size <= maxBytes) {
      last.push(event)
      bytes += size
    } else {
      requests.push([event])
      bytes = size
    }
  }
  return requests
}
