import type { LogEvent } from '../api/resources.ts'

/** `connection.credentials_read` as people say it: "credentials read". */
export function typeText(type: LogEvent['type']): string {
  const [subject, happened = type] = type.split('.')
  const words = happened.replaceAll('_', ' ')
  return subject === 'connection' ? words : `${subjectText(subject)} ${words}`
}

/** The same with its subject, where records of every kind stand beside each other. */
export function fullTypeText(type: LogEvent['type']): string {
  const [subject, happened = type] = type.split('.')
  return `${subjectText(subject)} ${happened.replaceAll('_', ' ')}`
}

function subjectText(subject = ''): string {
  return subject === 'oauth2_client' ? 'OAuth client' : subject.replaceAll('_', ' ')
}

/** Who acted. */
export function actorText(actor: LogEvent['actor']): string {
  return 'user' in actor ? actor.user : `the deployment (${actor.system})`
}

/** What else a record says, in one line. */
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
