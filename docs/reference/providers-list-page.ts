import { providersSource } from '../../shared/catalogue/derive/catalogue-index.ts'
import { catalogueTypes } from '../../shared/catalogue/generated/types.ts'
import { catalogueFiles, type Page } from './types-page.ts'

/** The list of every OAuth provider. It loads none of them but those that a type's file names. */
export const providersListPage: Page = {
  file: '../../shared/catalogue/generated/providers.ts',
  text: () => providersSource(catalogueFiles('providers'), catalogueTypes),
}
