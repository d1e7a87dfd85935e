import { type PanelName, usePanel } from '../layout/panel.tsx'
import { Loading } from '../parts/feedback.tsx'
import { onDemand } from '../parts/on-demand.tsx'

const loading = <Loading what="the panel" />
const CreateConnection = onDemand(() => import('./create-connection.tsx'), loading)
const EditConnection = onDemand(() => import('./edit-connection.tsx'), loading)
const AuthorizeConnection = onDemand(() => import('./authorize-connection.tsx'), loading)
const TestConnection = onDemand(() => import('./test-connection.tsx'), loading)
const Oauth2ClientPanel = onDemand(() => import('./oauth2-client-panel.tsx'), loading)
const AccessKeyPanel = onDemand(() => import('./access-key-panel.tsx'), loading)
const IdentityProviderPanel = onDemand(() => import('./identity-provider-panel.tsx'), loading)
const TestIdentityRules = onDemand(() => import('./test-identity-rules.tsx'), loading)
const ProjectPanel = onDemand(() => import('./project-panel.tsx'), loading)

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
  return <Open key={`${name} ${subject}`} name={name} subject={subject} />
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
