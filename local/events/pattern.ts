import { isMembers, listOf, type Members } from '../template/json.ts'
import { fitsNumber } from './numeric.ts'

/**
 * Whether an event fits a pattern of EventBridge.
 *
 * @throws Error that names a kind of match which is not known here.
 */
export function fits(pattern: Members, event: unknown): boolean {
  return Object.entries(pattern).every(([name, wish]) => {
    if (name === '$or') return listOf(wish).some((other) => isMembers(other) && fits(other, event))
    const value = isMembers(event) ? event[name] : undefined
    if (Array.isArray(wish)) return fitsAny(wish, value)
    if (!isMembers(wish)) throw new Error(`An event pattern has "${name}" without a list.`)
    return Array.isArray(value) ? value.some((item) => fits(wish, item)) : fits(wish, value)
  })
}

// Of a list in the event, one item that fits is enough.
function fitsAny(wishes: readonly unknown[], value: unknown): boolean {
  const values = Array.isArray(value) ? value : [value]
  return wishes.some((wish) => values.some((one) => fitsOne(wish, one)))
}

function fitsOne(wish: unknown, value: unknown): boolean {
  if (!isMembers(wish)) return wish === value
  const [[name, argument] = ['', undefined]] = Object.entries(wish)
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
