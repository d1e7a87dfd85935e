import { lazy, Suspense } from 'react'
import { type PanelName, usePanel } from '../layout/panel.tsx'
import { Loading } from '../parts/feedback.tsx'

const CreateConnection = lazy(() => import('./create-connection.tsx'))
const EditConnection = lazy(() => import('./edit-connection.tsx'))
const AuthorizeConnection = lazy(() => import('./authorize-connection.tsx'))
const TestConnection = lazy(() => import('./test-connection.tsx'))
const Oauth2ClientPanel = lazy(() => import('./oauth2-client-panel.tsx'))
const AccessKeyPanel = lazy(() => import('./access-key-panel.tsx'))
const IdentityProviderPanel = lazy(() => import('./identity-provider-panel.tsx'))
const TestIdentityRules = lazy(() => import('./test-identity-rules.tsx'))
const ProjectPanel = lazy(() => import('./project-panel.tsx'))

/** What each panel is called. */
export const panelTitles: Readonly<Record<PanelName, string>> = {
  'create-connection': 'Add new connection',
  'edit-connection': 'Edit connection',
  'authorize-connection': 'Authorize connection',
  'test-connection': 'Test connection',
  'oauth2-client': 'OAuth client',
  'access-key': 'Access key',
  project: 'Project',
  'identity-provider': 'Identity provider',
  'test-identity-rules': 'Test rules',
}

/** The open panel; a new one for each subject, so that nothing typed for one shows in another. */
export function PanelHost() {
  const { name, subject } = usePanel()
  return (
    <Suspense fallback={<Loading what="the panel" />}>
      <Open key={`${name} ${subject}`} name={name} subject={subject} />
    </Suspense>
  )
}

function Open({
  name,
  subject,
}: {
  readonly name: PanelName | undefined
  readonly subject: string | undefined
}) {
  switch (name) {
    case 'create-connection':
      return <CreateConnection />
    case 'edit-connection':
      return <EditConnection id={subject ?? ''} />
    case 'authorize-connection':
      return <AuthorizeConnection id={subject ?? ''} />
    case 'test-connection':
      return <TestConnection id={subject ?? ''} />
    case 'oauth2-client':
      return <Oauth2ClientPanel id={subject} />
    case 'access-key':
      return <AccessKeyPanel id={subject} />
    case 'project':
      return <ProjectPanel id={subject} />
    case 'identity-provider':
      return <IdentityProviderPanel id={subject} />
    case 'test-identity-rules':
      return <TestIdentityRules id={subject ?? ''} />
    default:
      return null
  }
}
