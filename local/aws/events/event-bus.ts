import { randomUUID } from 'node:crypto'
import { membersOf } from '../../cloudformation/json.ts'
import { place } from '../../cloudformation/place.ts'
import { busName, type RuleSpec, type RuleTarget } from '../../cloudformation/rules.ts'
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
