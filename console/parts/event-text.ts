import type { LogEvent } from '../api/resources.ts'

/** An event type as text, without the subject "connection": "credentials read". */
export function eventText(type: LogEvent['type']): string {
  const [subject, happened = type] = type.split('.')
  const text = happened.replaceAll('_', ' ')
  return subject === 'connection' ? text : `${subjectText(subject)} ${text}`
}

/** An event type with its subject, for lists of every kind of record: "connection created". */
export function fullEventText(type: LogEvent['type']): string {
  const [subject, happened = type] = type.split('.')
  return `${subjectText(subject)} ${happened.replaceAll('_', ' ')}`
}

function subjectText(subject = ''): string {
  return subject === 'oauth2_client' ? 'OAuth client' : subject.replaceAll('_', ' ')
}

/**
 * The user or the system that acted; of a session, by its id and the subject at its provider.
 *
 * @param provider the name of that provider; absent where it is not known.
 */
export function actorText(actor: LogEvent['actor'], provider?: string): string {
  if ('session' in actor) {
    const origin = provider === undefined ? '' : ` at ${provider}`
    return `${actor.user} (${actor.subject}${origin}, session ${actor.session})`
  }
  return 'user' in actor ? actor.user : `the deployment (${actor.system})`
}

/** The details of a record in one line. */
export function detailsText(details: LogEvent['details']): string {
  return Object.entries(details)
    .map(([name, value]) => `${name.replaceAll('_', ' ')}: ${valueText(value)}`)
    .join('; ')
}

interface DestinationChange {
  readonly member: string
  readonly from?: string
  readonly to?: string
}

const isDestinationChange = (value: object): value is DestinationChange => 'member' in value

function destinationText({ member, from, to }: DestinationChange): string {
  return from === undefined && to === undefined
    ? member
    : `${member} from ${from ?? 'none'} to ${to ?? 'none'}`
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ')
  if (typeof value === 'object' && value !== null && isDestinationChange(value)) {
    return destinationText(value)
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
