import { type Resource, resourcesOf, type Stack } from './assembly.ts'
import { membersOf } from './json.ts'
import type { Reading } from './local-names.ts'

/** One Lambda function, as the template would have it. */
export interface FunctionSpec {
  readonly name: string
  /** The id of its operation or task: the name of its log without the deployment's in front. */
  readonly shortName: string
  readonly logGroup: string
  readonly arn: string
  /** Where its code lies, unpacked. */
  readonly directory: string
  readonly handler: string
  readonly environment: Readonly<Record<string, string>>
  readonly timeoutMs: number
  readonly memoryMb: number
}

/** Every function of the app. */
export function functionsOf(reading: Reading): readonly FunctionSpec[] {
  return resourcesOf(reading.stacks, 'AWS::Lambda::Function')
    .filter(({ properties }) => isNode(properties.Runtime))
    .map((resource) => functionOf(resource, reading))
}

const isNode = (runtime: unknown): boolean => String(runtime).startsWith('nodejs')

function functionOf(resource: Resource, reading: Reading): FunctionSpec {
  const { Code, Environment, Handler, LoggingConfig, Timeout, MemorySize } = resource.properties
  const { Variables = {} } = membersOf(Environment)
  const name = reading.nameOf(resource)
  const { LogGroup = `/aws/lambda/${name}` } = membersOf(LoggingConfig)
  const logGroup = String(reading.resolved(resource, LogGroup))
  return {
    name,
    shortName: shortNameOf(logGroup, resource.stack),
    logGroup,
    arn: reading.attributeOf(resource, 'Arn'),
    directory: directoryOf(resource, membersOf(Code)),
    handler: String(Handler),
    environment: textMembers(reading.resolved(resource, Variables)),
    timeoutMs: Number(Timeout ?? 3) * 1000,
    memoryMb: Number(MemorySize ?? 128),
  }
}

function shortNameOf(logGroup: string, stack: Stack): string {
  const root = stack.nestedAs ? stack.nestedAs.stack.name : stack.name
  const name = logGroup.replace(/^.*\//, '')
  return name.startsWith(`${root}-`) ? name.slice(root.length + 1) : name
}

function directoryOf({ stack, logicalId }: Resource, { S3Key }: Record<string, unknown>): string {
  const directory = stack.assets.get(String(S3Key))
  if (directory !== undefined) return directory
  throw new Error(`The code of ${logicalId} is no file asset, and the local run needs one.`)
}

function textMembers(value: unknown): Record<string, string> {
  const entries = Object.entries(membersOf(value))
  return Object.fromEntries(entries.map(([name, text]) => [name, String(text)]))
}
