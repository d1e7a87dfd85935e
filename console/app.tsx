import { Component, lazy, type ReactNode, Suspense } from 'react'
import { useLocation } from 'wouter'
import { authorizedPath } from './panels/authorization.ts'
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

/** Shows what to do where a page fails to render or its code fails to load. */
class Boundary extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    // Without the design system, whose code may be what failed to load.
    return (
      <main className="failure" role="alert">
        <h1>This page could not be shown</h1>
        <p>
          The console may have been updated while this tab was open. Reload the page. If this
          message stays, check your network connection.
        </p>
        <button type="button" onClick={() => location.reload()}>
          Reload
        </button>
      </main>
    )
  }
}
