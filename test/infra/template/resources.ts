import { join } from 'node:path'
import { App, type Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import settings from '../../../cdk.json' with { type: 'json' }
import { addMooring } from '../../../infra/mooring.ts'
import { optionsFrom } from '../../../infra/options.ts'

/** One resource of a template. */
export interface Resource {
  readonly Type: string
  readonly Properties: Record<string, unknown>
  readonly DependsOn?: readonly string[]
  readonly DeletionPolicy?: string
  readonly UpdateReplacePolicy?: string
}

type Resources = Readonly<Record<string, Resource>>

/** The constructs of a deployment with this context; nothing is bundled for it. */
export function deploymentOf(context: Record<string, unknown> = {}) {
  const app = new App({ analyticsReporting: false, context: settings.context })
  const build = {
    version: '1.2.3',
    codeOf: () => Code.fromInline('exports.handler = 0'),
    consoleDirectory: join(import.meta.dirname, 'console-fixture'),
  }
  return {
    app,
    ...addMooring(
      app,
      optionsFrom((name) => context[name]),
      build,
    ),
  }
}

/** The deployment that every suite looks at: to synthesise takes seconds. */
export const { app, data, api } = deploymentOf()

/** A template, as far as the suites read it. */
export interface StackTemplate {
  readonly Resources: Resources
  readonly Outputs: Outputs
  readonly Parameters?: Readonly<Record<string, unknown>>
}

type Outputs = Readonly<Record<string, { Value: unknown; Export?: { Name: string } }>>

const templateOf = (stack: Stack) => Template.fromStack(stack).toJSON() as StackTemplate

/** The templates of the stacks: nested in the API's, one for each API surface. */
export const templates = {
  data: templateOf(data),
  api: templateOf(api),
  surfaces: Object.fromEntries(
    api.surfaces.map((surface) => [surface.node.id.replace('-functions', ''), templateOf(surface)]),
  ),
}

const all: readonly StackTemplate[] = [
  templates.data,
  templates.api,
  ...Object.values(templates.surfaces),
]

/** The operation or task of a function, by its name: what follows the stage, and the surface's stack. */
export const functionIdOf = (name: unknown): string =>
  String(name).replace(/^mooring-dev-((native|credible|connector)-)?/, '')

/** The resource of a logical id, in whichever stack it is. */
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
