import { isMembers, listOf, membersOf } from './json.ts'

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
