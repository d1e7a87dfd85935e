import { nestedStackType, type Resource, type Stack } from './assembly.ts'
import { attributeOf, namingProperty, type Physical, referenceTo } from './identities.ts'
import { membersOf } from './json.ts'
import { arn, pseudoParameters } from './place.ts'
import { type Names, resolve } from './resolve.ts'

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
