import { knownRoutesSource, operationsPage, problemsPage } from '../../shared/api/derive/pages.ts'
import { operations } from '../../shared/api/operations.ts'
import { absentMembersSource } from '../../shared/catalogue/derive/catalogue-index.ts'
import { referencePage } from '../../shared/catalogue/derive/reference.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import { providersListPage } from './providers-list-page.ts'
import { type Page, typesPage } from './types-page.ts'

const generated = '../../shared/catalogue/generated'

/** Every generated file: `generate.ts` writes them, a test fails where one is stale. */
export const pages: readonly Page[] = [
  typesPage,
  providersListPage,
  { file: `${generated}/absent-members.ts`, text: () => absentMembersSource(allTypes) },
  { file: 'connection-types.md', text: () => referencePage(allTypes) },
  { file: 'operations.md', text: () => operationsPage(operations) },
  { file: 'problems.md', text: () => problemsPage() },
  { file: '../../shared/api/known-routes.ts', text: () => knownRoutesSource(operations) },
]
