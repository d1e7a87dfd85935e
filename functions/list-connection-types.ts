import { listConnectionTypes } from '../shared/api/surfaces/native/connection-types.ts'
import { isFound } from '../shared/catalogue/categories.ts'
import { describeType, type TypeSummary } from '../shared/catalogue/derive/json-schema.ts'
import { allTypes } from '../shared/catalogue/index.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'

let described: readonly TypeSummary[] | undefined

export const handler = publicEndpoint(listConnectionTypes, {}, ({ query }) => {
  described ??= allTypes.map(describeType)
  const found = described.filter((each) => {
    const { category, oauth, type, name, category_name: categoryName, description } = each
    const isKind = query.oauth === undefined || oauth === query.oauth
    return isKind && isFound(query, { category, texts: [name, type, categoryName, description] })
  })
  return { body: { data: query.fields === 'summary' ? found.map(withoutSchema) : found } }
})

function withoutSchema({ config_schema: _, ...summary }: TypeSummary) {
  return summary
}
