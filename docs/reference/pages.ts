import { knownRoutesSource, operationsPage, problemsPage } from '../../shared/api/derive/pages.ts'
import { operations } from '../../shared/api/operations.ts'
import { lookupFactsSource, mintsSource } from '../../shared/catalogue/derive/catalogue-index.ts'
import { providerSourcesPage } from '../../shared/catalogue/derive/provider-sources-page.ts'
import { providersPage } from '../../shared/catalogue/derive/providers-page.ts'
import { referencePage } from '../../shared/catalogue/derive/reference.ts'
import { catalogueProviders } from '../../shared/catalogue/generated/providers.ts'
import { catalogueTypes } from '../../shared/catalogue/generated/types.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import { clientTypesPage } from './client-types-page.ts'
import { costPage } from './cost-page.ts'
import { leftOutProviders } from './providers-left-out.ts'
import { providersListPage } from './providers-list-page.ts'
import { pythonTypesPages } from './python-types-page.ts'
import { type Page, typesPage } from './types-page.ts'

const generated = '../../shared/catalogue/generated'

/** Every generated file: `generate.ts` writes them, a test fails where one is stale. */
export const pages: readonly Page[] = [
  typesPage,
  providersListPage,
  { file: `${generated}/lookup-facts.ts`, text: () => lookupFactsSource(allTypes) },
  { file: `${generated}/mints.ts`, text: () => mintsSource(allTypes) },
  { file: 'connection-types.md', text: () => referencePage(allTypes) },
  { file: 'providers.md', text: () => providersPage(catalogueProviders, catalogueTypes) },
  {
    file: '../internals/provider-sources.md',
    text: () => providerSourcesPage(catalogueProviders, leftOutProviders),
  },
  clientTypesPage,
  ...pythonTypesPages,
  { file: '../operate/cost.md', text: costPage },
  { file: 'operations.md', text: () => operationsPage(operations) },
  { file: 'problems.md', text: () => problemsPage() },
  { file: '../../shared/api/known-routes.ts', text: () => knownRoutesSource(operations) },
]
