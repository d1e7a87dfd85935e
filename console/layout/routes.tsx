import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { Loading } from '../parts/loading.tsx'
import { useSignedIn } from '../session/session.tsx'

const ConnectionsPage = lazy(() => import('../pages/connections-page.tsx'))
const ConnectionPage = lazy(() => import('../pages/connection-page.tsx'))
const Oauth2ClientsPage = lazy(() => import('../pages/oauth2-clients-page.tsx'))
const ProjectsPage = lazy(() => import('../pages/projects-page.tsx'))
const AccessKeysPage = lazy(() => import('../pages/access-keys-page.tsx'))
const AuditLogPage = lazy(() => import('../pages/audit-log-page.tsx'))
const DocsPage = lazy(() => import('../pages/docs-page.tsx'))
const NoPage = lazy(() => import('../pages/no-page.tsx'))

/** The page of each address. */
export function Routes() {
  const { can } = useSignedIn()
  return (
    <Suspense fallback={<Loading what="the page" />}>
      <Switch>
        <Route path="/">
          <Redirect to="/connections" replace />
        </Route>
        <Route path="/connections" component={ConnectionsPage} />
        <Route path="/connections/:id">{({ id }) => <ConnectionPage key={id} id={id} />}</Route>
        <Route path="/oauth-clients" component={Oauth2ClientsPage} />
        <Route path="/projects" component={ProjectsPage} />
        {can('access-keys:write') && <Route path="/access-keys" component={AccessKeysPage} />}
        {can('audit:read') && <Route path="/audit-log" component={AuditLogPage} />}
        <Route path="/docs" component={DocsPage} />
        <Route component={NoPage} />
      </Switch>
    </Suspense>
  )
}
