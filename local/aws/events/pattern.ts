import { isMembers, listOf, type Members } from '../../cloudformation/json.ts'

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
}

/** Whether a number fits `[">", 0, "<=", 5]`. @throws Error for another comparison. */
function fitsNumber(desired: readonly unknown[], value: number): boolean {
  for (let index = 0; index < desired.length; index += 2) {
    const compare = comparisons[String(desired[index])]
    if (!compare) throw new Error(`An event pattern compares by "${desired[index]}".`)
    if (!compare(value, Number(desired[index + 1]))) return false
  }
  return true
}

/**
 * Whether an event fits a pattern of EventBridge.
 *
 * @throws Error that names a kind of match which is not known here.
 */
export function fits(pattern: Members, event: unknown): boolean {
  return Object.entries(pattern).every(([name, desired]) => {
    if (name === '$or')
      return listOf(desired).some((other) => isMembers(other) && fits(other, event))
    const value = isMembers(event) ? event[name] : undefined
    if (Array.isArray(desired)) return fitsAny(desired, value)
    if (!isMembers(desired)) throw new Error(`An event pattern has "${name}" without a list.`)
    return Array.isArray(value) ? value.some((item) => fits(desired, item)) : fits(desired, value)
  })
}

// Of a list in the event, one item that fits is enough.
function fitsAny(alternatives: readonly unknown[], value: unknown): boolean {
  const values = Array.isArray(value) ? value : [value]
  return alternatives.some((desired) => values.some((one) => fitsOne(desired, one)))
}

function fitsOne(desired: unknown, value: unknown): boolean {
  if (!isMembers(desired)) return desired === value
  const [[name, argument] = ['', undefined]] = Object.entries(desired)
  const test = tests[name]
  if (test) return test(argument, value)
  throw new Error(`An event pattern uses "${name}", which the local run does not know.`)
}

type Test = (argument: unknown, value: unknown) => boolean

const onText =
  (test: (text: string, argument: string) => boolean): Test =>
  (argument, value) => {
    if (typeof value !== 'string') return false
    if (!isMembers(argument)) return test(value, String(argument))
    return test(value.toLowerCase(), String(argument['equals-ignore-case']).toLowerCase())
  }

const tests: Readonly<Record<string, Test>> = {
  exists: (argument, value) => (value !== undefined) === argument,
  prefix: onText((text, start) => text.startsWith(start)),
  suffix: onText((text, end) => text.endsWith(end)),
  'equals-ignore-case': onText((text, other) => text.toLowerCase() === other.toLowerCase()),
  wildcard: onText((text, glob) => wildcard(glob).test(text)),
  numeric: (argument, value) => typeof value === 'number' && fitsNumber(listOf(argument), value),
  'anything-but': (argument, value) => value !== undefined && !butFor(argument, value),
}

function butFor(argument: unknown, value: unknown): boolean {
  return Array.isArray(argument) ? argument.includes(value) : fitsOne(argument, value)
}

function wildcard(glob: string): RegExp {
  const parts = glob.split('*').map((part) => part.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's')
}
