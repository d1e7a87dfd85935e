import type { ProviderInput } from '../model/oauth-provider.ts'
import type { ConnectionType } from './connection-type.ts'
import { type DefinedProvider, type ProviderProduct, productTypeId } from './defined-provider.ts'
import type { Field, Fields } from './fields/facts.ts'
import { oauthScopes } from './fields/field-sets.ts'
import { choice, destination, preset } from './fields/fields.ts'
import { matchingText } from './fields/shaped-text.ts'
import { byConsent } from './probe.ts'

/**
 * The connection types of a provider, one for each product: they have no files of their own. Their
 * fields are built when they are first asked for, since a cold start needs one type of hundreds.
 */
export function productTypes(provider: DefinedProvider): readonly ConnectionType[] {
  return provider.products.map((product) => productType(provider, product))
}

function productType(provider: DefinedProvider, product: ProviderProduct): ConnectionType {
  const { category, inputs = [] } = provider
  const { name, description, scopes, docsUrl = provider.docsUrl } = product
  let shapes: ConnectionType['shapes'] | undefined
  return {
    id: productTypeId(product),
    ...{ name, description, category, docsUrl, provider },
    offeredInForm: true,
    oauth: true,
    discovered: false,
    probe: byConsent,
    chooser: undefined,
    get shapes() {
      shapes ??= [{ fields: { ...oauthScopes(scopes), ...inputFields(inputs) } }]
      return shapes
    },
    rules: [],
    alternatives: [],
    dropped: {},
    computed: {},
    absent: {},
  }
}

function inputFields(inputs: readonly ProviderInput[]): Fields {
  return Object.fromEntries(inputs.map((input) => [input.name, inputField(input)]))
}

// It is part of the URLs that get the client's secret and the tokens.
function inputField({ title, pattern, example, values }: ProviderInput): Field {
  return destination(
    values
      ? preset(choice(title, values, `For example ${example}.`), values[0])
      : matchingText(title, pattern, example),
  )
}
