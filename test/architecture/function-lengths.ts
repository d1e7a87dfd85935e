import { parseSync } from 'vite'
import { type Source, sourcesIn } from './sources.ts'

/** A function of a source: declared, a method, or an arrow, at any depth. */
export interface FunctionLength {
  /** Its name, or that of what it is assigned or passed to; `anonymous` where neither has one. */
  readonly name: string
  /** `path:line` of where it starts. */
  readonly place: string
  /** From its first line to its last, both counted: parameters, comments and blank lines too. */
  readonly lines: number
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [member: string]: unknown
}

const kinds = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

/**
 * The functions of a source in the order in which they start, nested ones too.
 * @throws Error where the source does not parse.
 */
export function functionLengths({ path, text }: Pick<Source, 'path' | 'text'>): FunctionLength[] {
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const starts = lineStarts(text)
  const found: FunctionLength[] = []
  visit(program, undefined, (node, parent) => {
    if (!kinds.includes(node.type)) return
    const first = lineAt(starts, node.start)
    const lines = lineAt(starts, node.end) - first + 1
    found.push({ name: nameOf(node, parent), place: `${path}:${first}`, lines })
  })
  return found
}

/** Each function below these folders that has more lines, as `name (path:line): lines`. */
export function functionsLongerThan(maxLines: number, ...folders: readonly string[]): string[] {
  return sourcesIn(...folders)
    .flatMap(functionLengths)
    .filter(({ lines }) => lines > maxLines)
    .map(({ name, place, lines }) => `${name} (${place}): ${lines}`)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

function visit(
  value: unknown,
  parent: Node | undefined,
  see: (node: Node, parent: Node | undefined) => void,
): void {
  if (Array.isArray(value)) for (const item of value) visit(item, parent, see)
  if (!isNode(value)) return
  see(value, parent)
  for (const member of Object.values(value)) visit(member, value, see)
}

function nameOf(node: Node, parent: Node | undefined): string {
  const named = [node.id, parent?.id, parent?.key, parent?.callee, parent?.left]
  for (const one of named) {
    if (!isNode(one)) continue
    const { name } = isNode(one.property) ? one.property : one
    if (typeof name === 'string') return name
  }
  return 'anonymous'
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

/** The line, from 1 on, by binary search. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
