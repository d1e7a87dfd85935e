import { AwsError } from '../json/operation.ts'
import type { Input } from './inputs.ts'
import type { SecretRecord } from './secret-record.ts'
import type { Context } from './secret-store.ts'
import { versionStages } from './version-stages.ts'

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
function page<Item>(all: readonly Item[], placeOf: (item: Item) => Place, asked: Asked) {
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

/** What is known of one secret beside its value. */
export const describeSecret = ({ store }: Context) => ({
  DescribeSecret: ({ SecretId }: Input<'DescribeSecret'>) => {
    const secret = store.find(SecretId)
    return { ...openPart(secret), VersionIdsToStages: versionStages(secret) }
  },

  ListSecretVersionIds: (input: Input<'ListSecretVersionIds'>) => {
    const secret = store.find(input.SecretId)
    const versions = Object.entries(secret.versions)
      .filter(([, version]) => input.IncludeDeprecated || version.stages.length > 0)
      .map(([id, version]) => ({ id, ...version }))
    const { items, NextToken } = page(versions, ({ id, createdAt }) => [createdAt, id], input)
    return {
      ARN: secret.arn,
      Name: secret.name,
      Versions: items.map(({ id, stages, createdAt, value }) => ({
        VersionId: id,
        VersionStages: stages.length > 0 ? stages : undefined,
        CreatedDate: new Date(createdAt),
        KmsKeyIds: [value.kmsKey],
      })),
      NextToken,
    }
  },
})

/** What both DescribeSecret and ListSecrets return. */
const openPart = (secret: SecretRecord) => ({
  ARN: secret.arn,
  Name: secret.name,
  Description: secret.description ?? undefined,
  KmsKeyId: secret.kmsKeyId ?? undefined,
  Tags: secret.tags,
  CreatedDate: new Date(secret.createdAt),
  LastChangedDate: new Date(secret.changedAt),
  DeletedDate: secret.deleteAt === null ? undefined : new Date(secret.deleteAt),
})

type Filter = Input<'ListSecrets'>['Filters'][number]

/** The secrets that pass all filters. */
export const listSecrets = ({ store }: Context) => ({
  ListSecrets: (input: Input<'ListSecrets'>) => {
    const found = store
      .all()
      .filter((secret) => input.IncludePlannedDeletion || secret.deleteAt === null)
      .filter((secret) => input.Filters.every((filter) => passes(secret, filter)))
    const { items, NextToken } = page(found, ({ createdAt, name }) => [createdAt, name], input)
    return {
      SecretList: items.map((secret) => ({
        ...openPart(secret),
        SecretVersionsToStages: versionStages(secret),
      })),
      NextToken,
    }
  },
})

// A filter passes if one of its values does; a value behind "!" passes what it does not match.
const passes = (secret: SecretRecord, { Key, Values }: Filter): boolean =>
  Values.some((value) =>
    value.startsWith('!') ? !matches(secret, Key, value.slice(1)) : matches(secret, Key, value),
  )

function matches(secret: SecretRecord, key: Filter['Key'], value: string): boolean {
  const keys = secret.tags.map((tag) => tag.Key)
  const values = secret.tags.map((tag) => tag.Value)
  const begins = (text: string) => text.startsWith(value)
  const holds = (text: string) => text.toLowerCase().includes(value.toLowerCase())
  const by = {
    name: () => begins(secret.name),
    description: () => holds(secret.description ?? ''),
    'tag-key': () => keys.some(begins),
    'tag-value': () => values.some(begins),
    all: () => [secret.name, secret.description ?? '', ...keys, ...values].some(holds),
  }
  return by[key]()
}
