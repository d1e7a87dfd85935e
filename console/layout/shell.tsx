import '@cloudscape-design/global-styles/index.css'
import AppLayout, { type AppLayoutProps } from '@cloudscape-design/components/app-layout'
import I18nProvider from '@cloudscape-design/components/i18n'
import messages from '@cloudscape-design/components/i18n/messages/all.en'
import { useEffect, useRef, useState } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { PanelHost, panelTitles } from '../panels/panel-host.tsx'
import { Loading } from '../parts/feedback.tsx'
import { useNarrow } from '../parts/hooks.ts'
import { onDemand } from '../parts/on-demand.tsx'
import { ProjectProvider } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { Header, Navigation } from './navigation.tsx'
import { NoticeBar, NoticesProvider } from './notices.tsx'
import { PanelProvider, usePanel } from './panel.tsx'
import { SignInAgain } from './sign-in-again.tsx'

const labels: AppLayoutProps.Labels = {
  navigation: 'Console pages',
  navigationToggle: 'Open navigation',
  navigationClose: 'Close navigation',
  notifications: 'Notices',
  drawers: 'Panel',
}
const panelWidth = 460

/** The console of a user who is signed in. */
export default function Shell() {
  return (
    <I18nProvider locale="en" messages={[messages]}>
      <ProjectProvider>
        <NoticesProvider>
          <PanelProvider>
            <a className="skip" href="#content">
              Skip to content
            </a>
            <Header />
            <Layout />
            <SignInAgain />
          </PanelProvider>
        </NoticesProvider>
      </ProjectProvider>
    </I18nProvider>
  )
}

function Layout() {
  const { name, close } = usePanel()
  const [navigationOpen, setNavigationOpen] = useState(() => innerWidth > 900)
  const narrow = useNarrow()
  const layout = useRef<AppLayoutProps.Ref>(null)
  useEffect(() => {
    if (name) layout.current?.focusActiveDrawer()
  }, [name])
  useEffect(() => {
    // The toolbar of narrow screens is a <nav>, which has no orientation (WAI-ARIA 1.2).
    if (narrow) document.querySelector('nav[aria-orientation]')?.removeAttribute('aria-orientation')
  }, [narrow])
  const title = name && panelTitles[name]
  const drawers: AppLayoutProps.Drawer[] = name
    ? [
        {
          id: 'panel',
          content: <PanelHost />,
          resizable: true,
          defaultSize: panelWidth,
          ariaLabels: {
            drawerName: title ?? 'Panel',
            closeButton: 'Close panel',
            triggerButton: title ?? 'Panel',
            resizeHandle: 'Resize panel',
          },
        },
      ]
    : []
  return (
    <AppLayout
      ref={layout}
      headerSelector="#header"
      ariaLabels={labels}
      navigation={<Navigation />}
      navigationWidth={230}
      navigationOpen={navigationOpen}
      onNavigationChange={({ detail }) => setNavigationOpen(detail.open)}
      notifications={<NoticeBar />}
      drawers={drawers}
      activeDrawerId={name ? 'panel' : null}
      onDrawerChange={({ detail }) => {
        if (detail.activeDrawerId === null) close()
      }}
      content={
        <div id="content" tabIndex={-1}>
          <Routes />
        </div>
      }
    />
  )
}

const loading = <Loading what="the page" />
const ConnectionsPage = onDemand(() => import('../pages/connections-page.tsx'), loading)
const ConnectionPage = onDemand(() => import('../pages/connection-page.tsx'), loading)
const Oauth2ClientsPage = onDemand(() => import('../pages/oauth2-clients-page.tsx'), loading)
const ProjectsPage = onDemand(() => import('../pages/projects-page.tsx'), loading)
const AccessKeysPage = onDemand(() => import('../pages/access-keys-page.tsx'), loading)
const AuditLogPage = onDemand(() => import('../pages/audit-log-page.tsx'), loading)
const SessionsPage = onDemand(() => import('../pages/sessions-page.tsx'), loading)
const IdentityProvidersPage = onDemand(
  () => import('../pages/identity-providers-page.tsx'),
  loading,
)
const DocsPage = onDemand(() => import('../pages/docs-page.tsx'), loading)
const NoPage = onDemand(() => import('../pages/no-page.tsx'), loading)

/** The page of each address. */
function Routes() {
  const { can } = useSignedIn()
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/connections" replace />
      </Route>
      <Route path="/connections" component={ConnectionsPage} />
      <Route path="/connections/:id">{({ id }) => <ConnectionPage key={id} id={id} />}</Route>
      <Route path="/oauth-clients" component={Oauth2ClientsPage} />
      <Route path="/projects" component={ProjectsPage} />
      {can('access-keys:write') && <Route path="/access-keys" component={AccessKeysPage} />}
      {can('access-keys:write') && <Route path="/sessions" component={SessionsPage} />}
      {can('identity-providers:write') && (
        <Route path="/identity-providers" component={IdentityProvidersPage} />
      )}
      {can('audit:read') && <Route path="/audit-log" component={AuditLogPage} />}
      <Route path="/docs" component={DocsPage} />
      <Route component={NoPage} />
    </Switch>
  )
}
