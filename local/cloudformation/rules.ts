import { type Resource, resourcesOf } from './assembly.ts'
import { isMembers, listOf, type Members, membersOf } from './json.ts'
import type { Reading } from './local-names.ts'

/** A function that a rule starts, and what it is given. */
export interface RuleTarget {
  readonly functionArn: string
  /** A constant to send instead of the event, as JSON. */
  readonly input?: string
  /** The piece of the event to send, `$.detail` say. */
  readonly inputPath?: string
}

/** One rule of EventBridge: a schedule, a pattern, or both. */
export interface RuleSpec {
  readonly name: string
  readonly arn: string
  readonly bus: string
  readonly schedule?: string
  readonly pattern?: Members
  readonly targets: readonly RuleTarget[]
}

/** Every enabled rule of the app. @throws Error where a target is not a function. */
export function rulesOf(reading: Reading): readonly RuleSpec[] {
  return resourcesOf(reading.stacks, 'AWS::Events::Rule')
    .filter(({ properties }) => !String(properties.State ?? 'ENABLED').startsWith('DISABLED'))
    .map((rule) => ruleOf(rule, reading))
}

function ruleOf(rule: Resource, reading: Reading): RuleSpec {
  const properties = membersOf(reading.resolved(rule))
  const { ScheduleExpression, EventPattern, EventBusName, Targets } = properties
  return {
    name: reading.nameOf(rule),
    arn: reading.attributeOf(rule, 'Arn'),
    bus: busName(EventBusName),
    ...(ScheduleExpression === undefined ? {} : { schedule: String(ScheduleExpression) }),
    ...(isMembers(EventPattern) ? { pattern: EventPattern } : {}),
    targets: listOf(Targets).map((target) => targetOf(membersOf(target), rule.logicalId)),
  }
}

/** The name of a bus, by its name or ARN. */
export function busName(bus: unknown): string {
  return bus === undefined ? 'default' : String(bus).replace(/^.*:event-bus\//, '')
}

function targetOf(target: Members, ruleId: string): RuleTarget {
  const { Arn, Input, InputPath, InputTransformer } = target
  if (!String(Arn).includes(':lambda:') || InputTransformer !== undefined) {
    const what = InputTransformer === undefined ? `target ${Arn}` : 'InputTransformer'
    throw new Error(`Rule ${ruleId} has ${what}, which the local run does not know.`)
  }
  return {
    functionArn: String(Arn),
    ...(Input === undefined ? {} : { input: String(Input) }),
    ...(InputPath === undefined ? {} : { inputPath: String(InputPath) }),
  }
}
