import type { Problem } from '../../../model/problem.ts'
import { toHtml } from '../../html-page.ts'
import type { Surface } from '../../surface.ts'
import { native } from '../native/surface.ts'

/** The steps of a sign-in in the browser; a failure is a page. */
export const signIn: Surface = {
  ...native,
  id: 'sign-in',
  page: (problem, requestId) => toHtml(signInFailurePage(problem, requestId)),
}

function signInFailurePage({ message }: Problem, requestId: string) {
  return {
    title: 'Not signed in',
    paragraphs: [
      message,
      `If this keeps happening, give your administrator request ID ${requestId}.`,
    ],
    link: { href: '/', text: 'Back to the console' },
  }
}
