import { listOauth2Providers } from '../shared/api/surfaces/native/oauth2-providers.ts'
import { categories, isFound } from '../shared/catalogue/categories.ts'
import type { DefinedProvider } from '../shared/catalogue/defined-provider.ts'
import { catalogueProviders } from '../shared/catalogue/generated/providers.ts'
import { typesOfProvider } from '../shared/catalogue/index.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { setting } from '../shared/runtime/settings.ts'

export const handler = publicEndpoint(listOauth2Providers, {}, ({ query }) => {
  const found = catalogueProviders.filter(({ id, name, category, products }) => {
    const texts = products.flatMap((product) => [product.name, product.description])
    return isFound(query, { category, texts: [id, name, categories[category], ...texts] })
  })
  return { body: { data: found.map(toView) } }
})

function toView(provider: DefinedProvider) {
  const { id, name, category, docsUrl, inputs = [], notes } = provider
  return {
    id,
    name,
    category,
    category_name: categories[category],
    types: typesOfProvider(id).map((type) => type.id),
    docs_url: docsUrl,
    inputs: inputs.map((input) => ({ ...input, values: input.values && [...input.values] })),
    redirect_uri: `${setting('publicUrl')}/v1/oauth2/callback`,
    notes: [...notes],
  }
}
