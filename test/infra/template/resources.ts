import { type Outputs, type Resource, type StackTemplate, synthesized } from './synthesized.ts'

const { data, api, surfaces } = await synthesized()

/** The stacks of the deployment that the tests read: a default one. */
export const stacks = { data, api, surfaces }

/** The templates of the stacks: nested in the API's, one for each API surface. */
export const templates = {
  data: data.template,
  api: api.template,
  surfaces: Object.fromEntries(
    Object.entries(surfaces).map(([name, { template }]) => [name, template]),
  ),
}

const all: readonly StackTemplate[] = [
  templates.data,
  templates.api,
  ...Object.values(templates.surfaces),
]

/** The resources of a type in one template. */
export const resourcesIn = ({ Resources }: StackTemplate, type: string): Resource[] =>
  Object.values(Resources).filter((resource) => resource.Type === type)

/** The operation or task of a function, by its name: what follows the stage, and the surface's stack. */
export const functionIdOf = (name: unknown): string =>
  String(name).replace(/^mooring-dev-((native|credible|connector|identity)-)?/, '')

/** The resource of a logical id, in any stack. */
export const resourceOf = (logicalId: string): Resource | undefined =>
  all.flatMap(({ Resources }) => Resources[logicalId] ?? [])[0]

/** The resources of a type, in any stack. */
export function resources(type: string): Resource[] {
  return entries(type).map(([, resource]) => resource)
}

/** As `resources`, each with its logical id. */
export function entries(type: string): [string, Resource][] {
  return all
    .flatMap(({ Resources }) => Object.entries(Resources))
    .filter(([, resource]) => resource.Type === type)
}

/** What the API's stack gives the nested ones, by parameter. */
const parameters: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...resources('AWS::CloudFormation::Stack').map(({ Properties }) => Properties.Parameters),
)

/** A name for what CloudFormation would fill in: `Table.Arn`, `AWS::Region`. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const [name, argument] = Object.entries(value)[0] ?? []
  if (name === 'Ref' && argument in parameters) return plain(parameters[argument])
  if (name === 'Ref') return bare(String(argument))
  if (name === 'Fn::GetAtt') return `${bare(argument[0])}.${argument[1]}`
  if (name === 'Fn::Join')
    return argument[1]
      .map(plain)
      .join(argument[0])
      .replace(/[0-9a-f]{64}/, '<hash>')
  if (name === 'Fn::Sub') return String(argument).replaceAll(/\$\{([^}]*)\}/g, '$1')
  if (name === 'Fn::ImportValue') return plain(exported(argument))
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]))
}

function bare(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}$/, '')
}

function exported(name: string): unknown {
  return Object.values(templates.data.Outputs).find(({ Export }) => Export?.Name === name)?.Value
}

/** The logical id of what a `Ref` or `Fn::GetAtt` points to. */
export function target(value: unknown): string {
  const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: string; 'Fn::GetAtt'?: string[] }
  if (Ref !== undefined && Ref in parameters) return target(parameters[Ref])
  const [logicalId = '', name = ''] = attribute ?? []
  if (name.startsWith('Outputs.')) return target(outputs[name.replace('Outputs.', '')]?.Value)
  return Ref ?? logicalId
}

/** What the nested stacks give the API's. */
const outputs: Outputs = Object.assign(
  {},
  ...Object.values(templates.surfaces).map(({ Outputs }) => Outputs),
)
