import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import settings from '../../cdk.json' with { type: 'json' }
import { addMooring } from '../../infra/mooring.ts'
import { optionsFrom } from '../../infra/options.ts'

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

/** The templates of both stacks. */
export const templates = {
  data: Template.fromStack(data).toJSON() as { Resources: Resources; Outputs: Outputs },
  api: Template.fromStack(api).toJSON() as { Resources: Resources; Outputs: Outputs },
}

type Outputs = Readonly<Record<string, { Value: unknown; Export?: { Name: string } }>>

/** The resources of a type, in either stack, in the order of their names. */
export function resources(type: string): Resource[] {
  return entries(type).map(([, resource]) => resource)
}

/** As `resources`, each with its logical id. */
export function entries(type: string): [string, Resource][] {
  return [data, api]
    .flatMap((stack) => Object.entries(templates[stack === data ? 'data' : 'api'].Resources))
    .filter(([, resource]) => resource.Type === type)
}

/** A name for what CloudFormation would fill in: `Table.Arn`, `AWS::Region`. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const [name, argument] = Object.entries(value)[0] ?? []
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
  const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: string; 'Fn::GetAtt'?: [string] }
  return Ref ?? attribute?.[0] ?? ''
}
