import type { ProviderInput } from '../model/oauth-provider.ts'
import { type ConnectionType, connectionType } from './connection-type.ts'
import { type DefinedProvider, productTypeId } from './defined-provider.ts'
import type { Field, Fields } from './fields/facts.ts'
import { oauthScopes } from './fields/field-sets.ts'
import { choice, destination } from './fields/fields.ts'
import { matchingText } from './fields/shaped-text.ts'
import { byConsent } from './probe.ts'

/** The connection types of a provider, one for each product: they have no files of their own. */
export function productTypes(provider: DefinedProvider): readonly ConnectionType[] {
  const { category, inputs = [], products } = provider
  return products.map(({ scopes, docsUrl = provider.docsUrl, ...product }) =>
    connectionType({
      id: productTypeId(product),
      name: product.name,
      description: product.description,
      category,
      docsUrl,
      offeredInForm: true,
      oauth: provider,
      probe: byConsent,
      config: { ...oauthScopes(scopes), ...inputFields(inputs) },
    }),
  )
}

function inputFields(inputs: readonly ProviderInput[]): Fields {
  return Object.fromEntries(inputs.map((input) => [input.name, inputField(input)]))
}

// It is part of the URLs that get the client's secret and the tokens.
function inputField({ title, pattern, example, values }: ProviderInput): Field {
  const hint = `For example ${example}.`
  return destination(values ? choice(title, values, hint) : matchingText(title, pattern, hint))
}
