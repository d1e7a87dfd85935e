import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import { Boundary } from './layout/boundary.tsx'
import { authorizedPath } from './panels/start-authorization.ts'
import { useSession } from './session/session.tsx'

const Shell = lazy(() => import('./layout/shell.tsx'))
const SignInPage = lazy(() => import('./pages/sign-in-page.tsx'))
const AuthorizedPage = lazy(() => import('./pages/authorized-page.tsx'))
const PublicDocs = lazy(() => import('./layout/public-docs.tsx'))

/** The console: signed in, signed out, or a page that requires no key. */
export function App() {
  return (
    <Boundary>
      <Suspense fallback={<Loading />}>
        <CurrentPage />
      </Suspense>
    </Boundary>
  )
}

function CurrentPage() {
  const { state } = useSession()
  const [path] = useLocation()
  // A person who returns from the consent page may have no key: another user can send the link.
  if (path === authorizedPath) return <AuthorizedPage />
  if (state.kind === 'restoring') return <Loading />
  if (state.kind === 'in') return <Shell />
  return path.startsWith('/docs') ? <PublicDocs /> : <SignInPage ended={state.ended} />
}

function Loading() {
  return (
    <div className="waiting" role="status">
      <span className="waiting-bar" aria-hidden="true" />
      <span className="visually-hidden">Loading</span>
    </div>
  )
}
