import { AwsError } from '../aws-json/aws-error.ts'

type Place = readonly [createdAt: number, id: string]

interface Asked {
  readonly MaxResults: number
  readonly NextToken?: string | undefined
  readonly SortOrder?: 'asc' | 'desc'
}

/**
 * One page of a list in order of creation.
 *
 * The token holds the place of the last item and not a number, so that what is made or deleted
 * between two pages neither hides nor doubles another. Throws InvalidNextTokenException.
 */
export function page<Item>(all: readonly Item[], placeOf: (item: Item) => Place, asked: Asked) {
  const direction = asked.SortOrder === 'desc' ? -1 : 1
  const after = asked.NextToken === undefined ? undefined : decoded(asked.NextToken)
  const rest = all
    .filter((item) => after === undefined || direction * order(placeOf(item), after) > 0)
    .sort((one, other) => direction * order(placeOf(one), placeOf(other)))
  const items = rest.slice(0, asked.MaxResults)
  const last = items.at(-1)
  const more = rest.length > items.length && last !== undefined
  return { items, NextToken: more ? encoded(placeOf(last)) : undefined }
}

function order([at, id]: Place, [otherAt, otherId]: Place): number {
  if (at !== otherAt) return at - otherAt
  return id === otherId ? 0 : id < otherId ? -1 : 1
}

const encoded = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url')

function decoded(token: string): Place {
  const [, at, id] =
    /^\[(\d+(?:\.\d+)?),"([^"]+)"\]$/.exec(Buffer.from(token, 'base64url').toString()) ?? []
  if (at !== undefined && id !== undefined) return [Number(at), id]
  throw new AwsError('InvalidNextTokenException', 'The NextToken is not valid.')
}
