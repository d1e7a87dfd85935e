import { type Resource, resourcesOf } from './assembly.ts'
import { isMembers, listOf, type Members, membersOf } from './json.ts'
import type { Reading } from './local-names.ts'

// What starts the functions of the app, as the template has it: routes, rules, streams of tables and
// custom resources.

/** One route of the HTTP API, and the function that it leads to. */
export interface RouteSpec {
  /** `POST /v1/things/{id}`, or `$default`. */
  readonly key: string
  readonly functionArn: string
}

/** Every route of the app's HTTP API. @throws Error where one leads to something else. */
export function routesOf(reading: Reading): readonly RouteSpec[] {
  const integrations = resourcesOf(reading.stacks, 'AWS::ApiGatewayV2::Integration')
  const targets = new Map(
    integrations.map((integration) => [
      `integrations/${reading.referenceTo(integration)}`,
      integration,
    ]),
  )
  return resourcesOf(reading.stacks, 'AWS::ApiGatewayV2::Route').map((route) => {
    const { RouteKey, Target } = route.properties
    const integration = targets.get(String(reading.resolved(route, Target)))
    const { IntegrationType, IntegrationUri, PayloadFormatVersion } = integration?.properties ?? {}
    if (!integration || IntegrationType !== 'AWS_PROXY' || PayloadFormatVersion !== '2.0') {
      throw new Error(`Route "${RouteKey}" does not lead to a function by payload format 2.0.`)
    }
    return {
      key: String(RouteKey),
      functionArn: String(reading.resolved(integration, IntegrationUri)),
    }
  })
}

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

/** A function that reads the stream of a table. */
export interface StreamMapping {
  /** Names its checkpoint; stays the same as long as the template does. */
  readonly id: string
  readonly streamArn: string
  readonly functionName: string
  readonly batchSize: number
  readonly startsAt: 'TRIM_HORIZON' | 'LATEST'
  /** How often a failing batch is tried again; undefined: for ever. */
  readonly retries: number | undefined
  readonly bisects: boolean
  readonly reportsFailures: boolean
  /** A record that fits none of these is passed over; no pattern at all lets every one through. */
  readonly filters: readonly Members[]
}

/** Every reader of a table's stream. @throws Error where a mapping reads something else. */
export function streamMappingsOf(reading: Reading): readonly StreamMapping[] {
  return resourcesOf(reading.stacks, 'AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.Enabled !== false)
    .map((mapping) => {
      const properties = membersOf(reading.resolved(mapping))
      const id = `${mapping.stack.name}/${mapping.logicalId}`
      if (/:dynamodb:.*\/stream\//.test(String(properties.EventSourceArn))) {
        return mappingOf(id, properties)
      }
      throw new Error(`${id} reads ${properties.EventSourceArn}, which is no table's stream.`)
    })
}

function mappingOf(id: string, properties: Members): StreamMapping {
  const { MaximumRetryAttempts, FilterCriteria } = properties
  const retries = Number(MaximumRetryAttempts ?? -1)
  return {
    id,
    streamArn: String(properties.EventSourceArn),
    functionName: String(properties.FunctionName),
    batchSize: Number(properties.BatchSize ?? 100),
    startsAt: properties.StartingPosition === 'LATEST' ? 'LATEST' : 'TRIM_HORIZON',
    retries: retries < 0 ? undefined : retries,
    bisects: properties.BisectBatchOnFunctionError === true,
    reportsFailures: listOf(properties.FunctionResponseTypes).includes('ReportBatchItemFailures'),
    filters: listOf(membersOf(FilterCriteria).Filters).map(
      (filter): Members => patternOf(membersOf(filter).Pattern),
    ),
  }
}

function patternOf(pattern: unknown): Members {
  const parsed: unknown = typeof pattern === 'string' ? JSON.parse(pattern) : pattern
  return isMembers(parsed) ? parsed : {}
}

/** A custom resource of the app: a function that runs when the stack is created. */
export interface DeploymentTask {
  readonly resource: Resource
  readonly functionArn: string
  readonly properties: Members
}

/**
 * Every custom resource behind CDK's provider framework. The framework's own function only talks
 * to CloudFormation, which is not here: its user's function is called as the framework calls it.
 */
export function deploymentTasksOf(reading: Reading): readonly DeploymentTask[] {
  const types = new Set(
    reading.stacks.flatMap(({ resources }) => [...resources.values()]).map(({ type }) => type),
  )
  // What fills a bucket is no task of ours: its files are served from where they were built.
  const custom = [...types].filter(
    (type) => type.startsWith('Custom::') && type !== 'Custom::CDKBucketDeployment',
  )
  return resourcesOf(reading.stacks, 'AWS::CloudFormation::CustomResource', ...custom).map(
    (resource) => {
      const { ServiceToken, ...properties } = membersOf(reading.resolved(resource))
      return { resource, properties, functionArn: userFunction(String(ServiceToken), reading) }
    },
  )
}

function userFunction(serviceToken: string, reading: Reading): string {
  for (const resource of resourcesOf(reading.stacks, 'AWS::Lambda::Function')) {
    if (reading.attributeOf(resource, 'Arn') !== serviceToken) continue
    const { Variables } = membersOf(resource.properties.Environment)
    const { USER_ON_EVENT_FUNCTION_ARN } = membersOf(reading.resolved(resource, Variables ?? {}))
    if (USER_ON_EVENT_FUNCTION_ARN !== undefined) return String(USER_ON_EVENT_FUNCTION_ARN)
  }
  throw new Error(`${serviceToken} serves a custom resource without CDK's provider framework.`)
}
