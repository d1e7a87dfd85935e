// The layout of version 0.2, made of today's assembly: what is nested in the API's stack stands in it.
import { createHash } from 'node:crypto'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A template, as far as it is changed here. */
export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown }>>
}

interface Resource {
  readonly Type: string
  readonly Properties?: Readonly<Record<string, unknown>>
  readonly Metadata?: Readonly<Record<string, unknown>>
  readonly DependsOn?: string | readonly string[]
}

type Members = Readonly<Record<string, unknown>>

/** Replaces a `Ref` or `Fn::GetAtt`; undefined leaves it. */
type Replacement = (kind: 'Ref' | 'Fn::GetAtt', argument: unknown) => unknown

/** A template with every nested stack's resources in place of it, functions named without a stack. */
export function oneStackOf(root: Template, nestedOf: (resource: Resource) => Template): Template {
  const resources: Record<string, Resource> = { ...root.Resources }
  const outputs = new Map<string, unknown>()
  for (const [id, resource] of Object.entries(root.Resources)) {
    if (resource.Type !== 'AWS::CloudFormation::Stack') continue
    delete resources[id]
    const given = (resource.Properties?.Parameters ?? {}) as Members
    const nested = replaced(nestedOf(resource), (kind, name) =>
      kind === 'Ref' ? given[String(name)] : undefined,
    ) as Template
    for (const [own, each] of Object.entries(nested.Resources)) resources[own] = named(each, id)
    for (const [name, { Value }] of Object.entries(nested.Outputs ?? {}))
      outputs.set(`${id}/Outputs.${name}`, Value)
  }
  const template = { ...root, Resources: resources }
  return replaced(template, (kind, path) =>
    kind === 'Fn::GetAtt' ? outputs.get((path as string[]).join('/')) : undefined,
  ) as Template
}

/** A nested stack's id begins with its name: `nativefunctionsNestedStack…`. */
function named(resource: Resource, nestedId: string): Resource {
  if (resource.Type !== 'AWS::Lambda::Function') return resource
  const [stack = ''] = nestedId.split('functionsNestedStack')
  const { FunctionName, ...others } = resource.Properties ?? {}
  const name = String(FunctionName).replace(`-${stack}-`, '-')
  return { ...resource, Properties: { ...others, FunctionName: name } }
}

function replaced(value: unknown, by: Replacement): unknown {
  if (Array.isArray(value)) return value.map((each) => replaced(each, by))
  if (typeof value !== 'object' || value === null) return value
  const [[kind, argument] = []] = Object.entries(value)
  if (kind === 'Ref' || kind === 'Fn::GetAtt') {
    const instead = by(kind, argument)
    if (instead !== undefined) return instead
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, by)]))
}

const ofARoute = [
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Integration',
  'AWS::Lambda::Permission',
  // Its function, which nothing else names.
  ...['AWS::Lambda::Function', 'AWS::IAM::Role', 'AWS::Logs::LogGroup'],
]

/**
 * Leaves out the routes that came after 0.2, with what belongs to each: in one stack they would be
 * more than the 500 resources that CloudFormation takes.
 *
 * @param known the ids of the resources of 0.2.
 */
function withoutNewRoutes(template: Template, known: ReadonlySet<string>): Template {
  const all = Object.entries(template.Resources)
  const added = all
    .filter(([id, { Type }]) => Type === 'AWS::ApiGatewayV2::Route' && !known.has(id))
    .map(([id]) => id.slice(0, id.lastIndexOf('Route')))
  const isLeft = ([id, { Type }]: [string, Resource]) =>
    ofARoute.includes(Type) && added.some((operation) => id.startsWith(operation))
  const kept = new Map(all.filter((each) => !isLeft(each)))
  const dependingOnKept = (resource: Resource): Resource => {
    const { DependsOn = [], ...rest } = resource
    return { ...rest, DependsOn: [DependsOn].flat().filter((id) => kept.has(id)) }
  }
  const resources = [...kept].map(([id, resource]) => [id, dependingOnKept(resource)] as const)
  return { ...template, Resources: Object.fromEntries(resources) }
}

/** The ids of the resources of 0.2. */
async function resourcesOfThen(): Promise<ReadonlySet<string>> {
  const file = join(import.meta.dirname, '../infra/template/one-stack.tsv')
  const rows = (await readFile(file, 'utf8')).split('\n')
  return new Set(rows.map((row) => row.split('\t')[0] ?? ''))
}

/** Copies an assembly, and makes one stack of a stack and those nested in it. */
export async function writeOneStack(assembly: string, into: string, stack: string): Promise<void> {
  await cp(assembly, into, { recursive: true })
  const read = async (file: string) => readFile(join(into, file), 'utf8')
  const file = `${stack}.template.json`
  const root = JSON.parse(await read(file)) as Template
  const nested = new Map<Resource, Template>()
  for (const resource of Object.values(root.Resources)) {
    const path = resource.Metadata?.['aws:asset:path']
    if (resource.Type === 'AWS::CloudFormation::Stack')
      nested.set(resource, JSON.parse(await read(String(path))))
  }
  const joined = oneStackOf(root, (each) => nested.get(each) ?? { Resources: {} })
  const text = JSON.stringify(withoutNewRoutes(joined, await resourcesOfThen()))
  await writeFile(join(into, file), text)
  await rename(into, stack, createHash('sha256').update(text).digest('hex'))
}

/** The CDK publishes a template under the hash of its content: another content has another name. */
async function rename(directory: string, stack: string, hash: string): Promise<void> {
  const assets = join(directory, `${stack}.assets.json`)
  const { files } = JSON.parse(await readFile(assets, 'utf8')) as {
    files: Record<string, { source: { path: string } }>
  }
  const [before = ''] =
    Object.entries(files).find(([, { source }]) => source.path === `${stack}.template.json`) ?? []
  for (const path of [assets, join(directory, 'manifest.json')])
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(before, hash))
}
