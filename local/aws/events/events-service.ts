import { z } from 'zod'
import { operation } from '../json/operation.ts'
import type { Service } from '../json/serve.ts'
import type { EventBus } from './event-bus.ts'

const maxBytes = 256 * 1024

const PutEvents = z.object({
  Entries: z.array(z.record(z.string(), z.unknown())).min(1).max(10),
})

const Entry = z.object({
  Source: z.string().min(1),
  DetailType: z.string().min(1).max(128),
  Detail: z.string().min(1),
  EventBusName: z.string().min(1).optional(),
  Resources: z.array(z.string()).default([]),
  Time: z.number().optional(),
})

interface Verdict {
  readonly EventId?: string
  readonly ErrorCode?: string
  readonly ErrorMessage?: string
}

/** EventBridge, as far as PutEvents goes. */
export function eventsService(bus: EventBus): Service {
  return {
    target: 'AWSEvents',
    bodyLimitBytes: maxBytes,
    operations: {
      PutEvents: operation(PutEvents, ({ Entries }) => {
        const verdicts = Entries.map((entry) => put(bus, entry))
        const failed = verdicts.filter(({ ErrorCode }) => ErrorCode !== undefined)
        return { FailedEntryCount: failed.length, Entries: verdicts }
      }),
    },
  }
}

// As AWS: an entry that cannot be taken fails alone, under its own code.
function put(bus: EventBus, given: unknown): Verdict {
  const { data: entry } = Entry.safeParse(given)
  if (!entry) {
    return entryError('InvalidArgument', 'Source, DetailType and Detail are needed, as text.')
  }
  if (entry.Source.startsWith('aws.')) {
    return entryError('NotAuthorizedForSourceException', 'Not authorized for the source.')
  }
  const detail = objectIn(entry.Detail)
  if (!detail) return entryError('MalformedDetail', 'Detail is malformed.')
  const { Source: source, DetailType: detailType, Resources: resources, Time } = entry
  const time = Time === undefined ? new Date() : new Date(Time * 1000)
  return { EventId: bus.put(entry.EventBusName, { source, detailType, detail, resources, time }) }
}

const entryError = (ErrorCode: string, ErrorMessage: string): Verdict => ({
  ErrorCode,
  ErrorMessage,
})

function objectIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
