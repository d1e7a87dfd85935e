import { nestedStackType, type Resource, type Stack } from './assembly.ts'
import {
  arn,
  attributeOf,
  namingProperty,
  type Physical,
  pseudoParameters,
  referenceTo,
} from './identities.ts'
import { isMembers, listOf, membersOf } from './json.ts'

/** The physical identity of a provisioned resource; undefined where there is none. */
export type PhysicalOf = (resource: Resource) => Physical | undefined

/** Reads templates as if they were deployed here. */
export interface Reading {
  readonly stacks: readonly Stack[]
  /** The properties of a resource, or one piece of them, with everything resolved. */
  resolved(resource: Resource, piece?: unknown): unknown
  nameOf(resource: Resource): string
  referenceTo(resource: Resource): string
  attributeOf(resource: Resource, attribute: string): string
}

/** Reads the stacks of one app, each of which may refer to the others. */
export function readingOf(stacks: readonly Stack[], physicalOf: PhysicalOf): Reading {
  const reading: Reading = {
    stacks,
    resolved: (resource, piece = resource.properties) =>
      resolve(piece, namesIn(resource.stack, reading)),
    nameOf: (resource) => {
      const property = namingProperty(resource)
      const given = property === undefined ? undefined : resource.properties[property]
      if (given !== undefined) return String(reading.resolved(resource, given))
      return `${resource.stack.name}-${resource.logicalId}`
    },
    referenceTo: (resource) =>
      referenceTo(resource, reading.nameOf(resource), physicalOf(resource) ?? {}),
    attributeOf: (resource, attribute) =>
      resource.type === nestedStackType
        ? outputOf(resource, attribute, reading)
        : attributeOf(resource, attribute, reading.nameOf(resource), physicalOf(resource) ?? {}),
  }
  return reading
}

function namesIn(stack: Stack, reading: Reading): Names {
  return {
    ref: (name) => referred(stack, name, reading),
    attribute: (logicalId, attribute) =>
      reading.attributeOf(resourceIn(stack, logicalId), attribute),
    imported: (exportName) => exported(exportName, reading),
    output: (stackName, output) => {
      const other = reading.stacks.find(({ name }) => name === stackName)
      if (!other) throw new Error(`The template reads stack ${stackName}, which is not there.`)
      return resolve(membersOf(other.outputs[output]).Value, namesIn(other, reading))
    },
  }
}

/** `Fn::GetAtt` of a nested stack: `Outputs.<name>`, as the nested template has it. */
function outputOf(nestedAs: Resource, attribute: string, reading: Reading): string {
  const nested = reading.stacks.find((stack) => stack.nestedAs === nestedAs)
  const output = nested?.outputs[attribute.replace(/^Outputs\./, '')]
  if (!nested || output === undefined)
    throw new Error(
      `The template uses ${attribute} of ${nestedAs.logicalId}, which has no such output.`,
    )
  return String(resolve(membersOf(output).Value, namesIn(nested, reading)))
}

function referred(stack: Stack, name: string, reading: Reading): string | undefined {
  if (name === 'AWS::NoValue') return undefined
  if (name === 'AWS::StackName') return stack.name
  if (name === 'AWS::StackId') return arn('cloudformation', `stack/${stack.name}/local`)
  const pseudo = pseudoParameters[name]
  if (pseudo !== undefined) return pseudo
  const parameter = stack.parameters[name]
  if (parameter === undefined) return reading.referenceTo(resourceIn(stack, name))
  const given = membersOf(stack.nestedAs?.properties.Parameters)[name]
  if (stack.nestedAs && given !== undefined) return String(reading.resolved(stack.nestedAs, given))
  const { Default } = membersOf(parameter)
  if (Default !== undefined) return String(Default)
  throw new Error(`The template asks for parameter ${name}, which has no default.`)
}

function exported(exportName: string, reading: Reading): unknown {
  for (const stack of reading.stacks) {
    const names = namesIn(stack, reading)
    for (const output of Object.values(stack.outputs).map(membersOf)) {
      const { Name } = membersOf(output.Export)
      if (Name !== undefined && resolve(Name, names) === exportName) {
        return resolve(output.Value, names)
      }
    }
  }
  throw new Error(`The template imports ${exportName}, which no stack exports.`)
}

function resourceIn(stack: Stack, logicalId: string): Resource {
  const resource = stack.resources.get(logicalId)
  if (resource) return resource
  throw new Error(`The template refers to ${logicalId}, which stack ${stack.name} does not have.`)
}

/** What the names in a template stand for, as seen from one stack. */
export interface Names {
  /** What `Ref` answers; undefined takes the whole property away, as `AWS::NoValue` does. */
  ref(name: string): string | undefined
  attribute(logicalId: string, attribute: string): string
  imported(exportName: string): unknown
  output(stack: string, output: string): unknown
}

type Intrinsic = (argument: unknown, names: Names) => unknown

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (name, names) => names.ref(String(name)),
  'Fn::GetAtt': (path, names) => attributeAt(path, names),
  'Fn::Sub': (argument, names) => substituted(argument, names),
  'Fn::Join': (argument, names) => {
    const [separator, parts] = listOf(resolve(argument, names))
    return listOf(parts).join(String(separator))
  },
  'Fn::Select': (argument, names) => {
    const [index, parts] = listOf(resolve(argument, names))
    return listOf(parts)[Number(index)]
  },
  'Fn::Split': (argument, names) => {
    const [separator, text] = listOf(resolve(argument, names))
    return String(text).split(String(separator))
  },
  'Fn::ImportValue': (argument, names) => names.imported(String(resolve(argument, names))),
  'Fn::GetStackOutput': (argument, names) => {
    const { StackName, OutputName } = membersOf(resolve(argument, names))
    return names.output(String(StackName), String(OutputName))
  },
}

/**
 * The value that CloudFormation would make of a piece of a template.
 *
 * @throws Error that names an intrinsic function which is not known here.
 */
export function resolve(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => resolve(item, names)).filter((item) => item !== undefined)
  }
  if (!isMembers(value)) return value
  const entries = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only && isIntrinsic(only[0])) return applied(only[0], only[1], names)
  const resolved = entries.map(([name, member]) => [name, resolve(member, names)] as const)
  return Object.fromEntries(resolved.filter(([, member]) => member !== undefined))
}

const isIntrinsic = (name: string): boolean => name === 'Ref' || name.startsWith('Fn::')

function applied(name: string, argument: unknown, names: Names): unknown {
  const intrinsic = intrinsics[name]
  if (intrinsic) return intrinsic(argument, names)
  throw new Error(`The template uses ${name}, which the local run does not know.`)
}

function attributeAt(path: unknown, names: Names): string {
  const [logicalId = '', ...attribute] = Array.isArray(path)
    ? path.map((part) => String(resolve(part, names)))
    : String(path).split('.')
  return names.attribute(logicalId, attribute.join('.'))
}

function substituted(argument: unknown, names: Names): string {
  const [text, variables] = Array.isArray(argument) ? argument : [argument, {}]
  const given = membersOf(resolve(variables, names))
  return String(text).replaceAll(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
    if (literal) return whole.replace('!', '')
    if (Object.hasOwn(given, name)) return String(given[name])
    return String(name.includes('.') ? attributeAt(name, names) : names.ref(name))
  })
}
