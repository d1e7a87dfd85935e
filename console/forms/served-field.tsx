import type { SelectProps } from '@cloudscape-design/components/select'
import type { Oauth2Provider, TypeSummary } from '../api/resources.ts'
import { providerOf } from '../data/catalogue.ts'
import { clientKindOf } from './oauth2-client-schema.ts'
import { CatalogueSelect, optionOf } from './type-field.tsx'

/** What an OAuth client is for: every type of a provider, or one type. */
export interface Served {
  /** Of a provider, the first. */
  readonly type: TypeSummary
  readonly provider?: Oauth2Provider | undefined
}

interface ServedFieldProps {
  readonly types: readonly TypeSummary[]
  readonly providers: readonly Oauth2Provider[]
  readonly served: Served | undefined
  onChoose(served: Served): void
}

/** The choice of what an OAuth client is for: the providers by category, then what is none of them. */
export function ServedField({ types, providers, served, onChoose }: ServedFieldProps) {
  return (
    <CatalogueSelect
      label="Provider"
      description={served ? servedText(served, types) : 'Where the application is registered.'}
      selected={served && servedOption(served, types)}
      groups={grouped(types, providers)}
      onChoose={(value) => {
        const provider = providers.find(({ id }) => `provider ${id}` === value)
        const type = types.find((one) => one.type === (provider?.types[0] ?? value))
        if (type) onChoose({ type, provider })
      }}
    />
  )
}

/** What an OAuth client is for where a link names a type: its provider, where the catalogue has it. */
export function servedBy(
  id: string | null,
  types: readonly TypeSummary[],
  providers: readonly Oauth2Provider[],
): Served | undefined {
  const provider = id === null ? undefined : providerOf(providers, id)
  const type = types.find((one) => one.type === (provider?.types[0] ?? id))
  return type && { type, provider }
}

/** Which connections an OAuth client serves, as a sentence. */
function servedText({ type, provider }: Served, types: readonly TypeSummary[]): string {
  return `It serves connections of ${provider ? namesOf(provider, types) : type.name}.`
}

const list = new Intl.ListFormat('en')
const maxNames = 8

function namesOf({ types: ids }: Oauth2Provider, types: readonly TypeSummary[]): string {
  const names = ids.map((id) => types.find(({ type }) => type === id)?.name ?? id)
  const others = names.length - maxNames
  return list.format(others > 1 ? [...names.slice(0, maxNames), `${others} more`] : names)
}

function servedOption({ type, provider }: Served, types: readonly TypeSummary[]) {
  if (!provider) return optionOf(type)
  const { id, name, category_name: category } = provider
  const names = namesOf(provider, types)
  return {
    value: `provider ${id}`,
    label: name,
    ...(provider.types.length > 1 ? { description: names } : {}),
    filteringTags: [id, category, names],
  }
}

function grouped(types: readonly TypeSummary[], providers: readonly Oauth2Provider[]) {
  const categories = [...new Set(providers.map((one) => one.category_name))].sort()
  const others = types.filter(({ oauth, type }) => oauth && !providerOf(providers, type))
  const parts = types.filter(({ type }) => (providerOf(providers, type)?.types.length ?? 0) > 1)
  const generic = others.map((type) => ({
    ...optionOf(type),
    description: kindTexts[clientKindOf(type)],
  }))
  const single = parts.map((type) => ({
    ...optionOf(type),
    description: `${providerOf(providers, type.type)?.name}, this product alone`,
  }))
  const groups: SelectProps.OptionGroup[] = [
    ...categories.map((label) => ({
      label,
      options: providers
        .filter((one) => one.category_name === label)
        .flatMap((provider) => servedBy(provider.types[0] ?? null, types, providers) ?? [])
        .map((served) => servedOption(served, types)),
    })),
    { label: 'Any other provider', options: generic },
    { label: 'One product of a provider', options: single },
  ]
  return groups.filter(({ options }) => options.length > 0)
}

const kindTexts = {
  known: '',
  generic: 'you enter its endpoints',
  discovered: 'the server names its endpoints',
}
