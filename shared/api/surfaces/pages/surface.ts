import { toHtml } from '../../html-page.ts'
import type { Surface } from '../../surface.ts'
import { native } from '../native/surface.ts'
import { failurePage } from './authorization-page.ts'

/** The pages of an authorization; a failure is a page too. */
export const pages: Surface = {
  ...native,
  id: 'pages',
  page: (problem, requestId) => toHtml(failurePage(problem, requestId)),
}
