import { Component, type ReactNode, useEffect } from 'react'
import { useLocation } from 'wouter'
import { authorizedPath } from './panels/authorization.ts'
import { onDemand } from './parts/on-demand.tsx'
import { useSession } from './session/session.tsx'
import { hasStoredKey } from './session/stored-key.ts'

const Shell = onDemand(() => import('./layout/shell.tsx'), <Loading />)
const SignInPage = onDemand(() => import('./pages/sign-in-page.tsx'), <Loading />)
const AuthorizedPage = onDemand(() => import('./pages/authorized-page.tsx'), <Loading />)
const PublicDocs = onDemand(() => import('./layout/public-docs.tsx'), <Loading />)

/** The console: signed in, signed out, or a page that requires no key. */
export function App() {
  return (
    <Boundary>
      <CurrentPage />
    </Boundary>
  )
}

function CurrentPage() {
  const { state } = useSession()
  const [path] = useLocation()
  useEffect(() => {
    // While the API is asked whether the key is still valid.
    if (hasStoredKey()) Shell.preload()
  }, [])
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
