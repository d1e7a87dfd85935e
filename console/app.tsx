import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import { Boundary } from './layout/boundary.tsx'
import { authorizedPath } from './panels/start-authorization.ts'
import { useSession } from './session/session.tsx'

const Shell = lazy(() => import('./layout/shell.tsx'))
const SignInPage = lazy(() => import('./pages/sign-in-page.tsx'))
const AuthorizedPage = lazy(() => import('./pages/authorized-page.tsx'))
const PublicDocs = lazy(() => import('./layout/public-docs.tsx'))

/** The console: signed in, signed out, or a page that needs no key. */
export function App() {
  return (
    <Boundary>
      <Suspense fallback={<Waiting />}>
        <Place />
      </Suspense>
    </Boundary>
  )
}

function Place() {
  const { state } = useSession()
  const [path] = useLocation()
  // Whoever comes back from consent may have no key: it was somebody else's link.
  if (path === authorizedPath) return <AuthorizedPage />
  if (state.kind === 'restoring') return <Waiting />
  if (state.kind === 'in') return <Shell />
  return path.startsWith('/docs') ? <PublicDocs /> : <SignInPage ended={state.ended} />
}

function Waiting() {
  return (
    <div className="waiting" role="status">
      <span className="waiting-bar" aria-hidden="true" />
      <span className="visually-hidden">Loading</span>
    </div>
  )
}
