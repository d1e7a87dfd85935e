import { knownRoutesSource, operationsPage, problemsPage } from '../../shared/api/derive/pages.ts'
import { operations } from '../../shared/api/operations.ts'
import {
  absentMembersSource,
  providersSource,
} from '../../shared/catalogue/derive/catalogue-index.ts'
import { referencePage } from '../../shared/catalogue/derive/reference.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import { catalogueFiles, type Page, typesPage } from './types-page.ts'

const generated = '../../shared/catalogue/generated'

/** Every generated file: `generate.ts` writes them, a test fails where one is stale. */
export const pages: readonly Page[] = [
  typesPage,
  {
    file: `${generated}/providers.ts`,
    text: () => providersSource(catalogueFiles('providers'), allTypes),
  },
  { file: `${generated}/absent-members.ts`, text: () => absentMembersSource(allTypes) },
  { file: 'connection-types.md', text: () => referencePage(allTypes) },
  { file: 'operations.md', text: () => operationsPage(operations) },
  { file: 'problems.md', text: () => problemsPage() },
  { file: '../../shared/api/known-routes.ts', text: () => knownRoutesSource(operations) },
]
