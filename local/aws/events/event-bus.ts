import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { place } from '../../cloudformation/identities.ts'
import { membersOf } from '../../cloudformation/json.ts'
import { busName, type RuleSpec, type RuleTarget } from '../../cloudformation/triggers.ts'
import { operation } from '../json/operation.ts'
import type { Service } from '../json/serve.ts'
import { type Functions, namedFunction } from '../lambda/functions.ts'
import { fits } from './pattern.ts'

/** An event as EventBridge delivers it. */
export interface BusEvent {
  readonly version: '0'
  readonly id: string
  readonly 'detail-type': string
  readonly source: string
  readonly account: string
  readonly time: string
  readonly region: string
  readonly resources: readonly string[]
  readonly detail: unknown
}

/** What its sender says of an event. */
export interface Sent {
  readonly source: string
  readonly detailType: string
  readonly detail: unknown
  readonly resources: readonly string[]
  readonly time: Date
}

/** Where events come in, and rules take them up. */
export interface EventBus {
  /** Delivers to the rules of a bus that the event fits; answers with the event's id. */
  put(bus: string | undefined, sent: Sent): string
  /** Fires a rule by its schedule. */
  fire(rule: RuleSpec, at: Date): void
}

/** Delivers events to the functions that rules name. */
export function eventBusOf(
  rules: readonly RuleSpec[],
  functions: Pick<Functions, 'find' | 'invokeLater'>,
): EventBus {
  const send = ({ targets }: RuleSpec, event: BusEvent) => {
    for (const target of targets) {
      const spec = functions.find(target.functionArn)
      const { qualifier } = namedFunction(target.functionArn)
      if (spec) functions.invokeLater(spec, payloadOf(target, event), qualifier)
    }
  }
  return {
    put: (bus, sent) => {
      const event = eventOf(sent)
      const name = busName(bus)
      for (const rule of rules) {
        if (rule.bus === name && rule.pattern && fits(rule.pattern, event)) send(rule, event)
      }
      return event.id
    },
    fire: (rule, at) => {
      const source = 'aws.events'
      const resources = [rule.arn]
      const detailType = 'Scheduled Event'
      send(rule, eventOf({ source, detailType, detail: {}, resources, time: at }))
    },
  }
}

function eventOf({ source, detailType, detail, resources, time }: Sent): BusEvent {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': detailType,
    source,
    account: place.account,
    time: `${time.toISOString().slice(0, 19)}Z`,
    region: place.region,
    resources,
    detail,
  }
}

function payloadOf({ input, inputPath = '$' }: RuleTarget, event: BusEvent): unknown {
  if (input !== undefined) return JSON.parse(input)
  const steps = inputPath.split('.').slice(1)
  return steps.reduce<unknown>((value, step) => membersOf(value)[step], event)
}

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
