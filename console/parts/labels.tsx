import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator'
import type { Connection } from '../api/resources.ts'
import { useConnectionType, useOauth2Providers } from '../data/catalogue.ts'

/** A type by its mark and name; by its id where the catalogue no longer has it. */
export function TypeLabel({ id }: { readonly id: string }) {
  const type = useConnectionType(id)
  const name = type?.name ?? id.split('.').at(-1) ?? id
  return (
    <span className="type-label" title={id}>
      <LetterMark name={name} />
      <span>{name}</span>
    </span>
  )
}

interface ServedLabelProps {
  /** The id of its type, or of one of the types of its provider. */
  readonly type: string
  readonly provider: string | undefined
}

/** What an OAuth client is for: a provider, or a type. */
export function ServedLabel({ type, provider }: ServedLabelProps) {
  return provider === undefined ? <TypeLabel id={type} /> : <ProviderLabel id={provider} />
}

function ProviderLabel({ id }: { readonly id: string }) {
  const { data, isPending } = useOauth2Providers()
  // Its id, and the colour of that, would be there for a moment.
  if (isPending) return null
  const provider = data?.find((one) => one.id === id)
  const name = provider?.name ?? id
  return (
    <span className="type-label" title={provider?.types.join(', ')}>
      <LetterMark name={name} />
      <span>{name}</span>
    </span>
  )
}

const hues = 12

/** A mark for a type: its initials on a colour computed from its name. */
export function LetterMark({ name }: { readonly name: string }) {
  return (
    <span className={`letter-mark letter-mark-${hueOf(name)}`} aria-hidden="true">
      {lettersOf(name)}
    </span>
  )
}

function lettersOf(name: string): string {
  const words = name.split(/[\s_-]+/).filter(Boolean)
  const [first = '?', second] = words
  const capitals = first.match(/[A-Z]/g) ?? []
  const pair = second ? first.charAt(0) + second.charAt(0) : capitals.slice(0, 2).join('')
  return (pair.length === 2 ? pair : first.slice(0, 2)).toUpperCase()
}

function hueOf(name: string): number {
  let sum = 7
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return sum % hues
}

type Status = Connection['status']

const statusTypes: Readonly<Record<Status, StatusIndicatorProps.Type>> = {
  active: 'success',
  incomplete: 'pending',
  expired: 'error',
}

/** The status of a connection. */
export function StatusBadge({ status }: { readonly status: Status }) {
  return <StatusIndicator type={statusTypes[status]}>{status}</StatusIndicator>
}

/** Whose grant a connection holds: the name at the provider, and the id where that says more. */
export function accountText({ id, name }: NonNullable<Connection['account']>): string {
  return name === undefined || name === id ? id : `${name} (${id})`
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' })

/** A time relative to now; the exact time is its title. */
export function RelativeTime({ at }: { readonly at: string }) {
  const date = new Date(at)
  return (
    <time dateTime={at} title={exact.format(date)}>
      {formatRelative(date, new Date())}
    </time>
  )
}

/** A time to the second, in the time zone of the browser. */
export function ExactTime({ at }: { readonly at: string }) {
  return <time dateTime={at}>{exact.format(new Date(at))}</time>
}

function formatRelative(date: Date, now: Date): string {
  const seconds = (date.getTime() - now.getTime()) / 1000
  for (const [unit, length] of units)
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit)
  return Math.abs(seconds) < 10 ? 'just now' : relative.format(Math.trunc(seconds), 'second')
}
