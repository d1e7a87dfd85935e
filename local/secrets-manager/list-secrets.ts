import type { Context } from './context.ts'
import { openPart } from './describe-secret.ts'
import type { Input } from './inputs.ts'
import { page } from './page.ts'
import type { SecretRecord } from './secret-record.ts'
import { versionStages } from './version-stages.ts'

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
