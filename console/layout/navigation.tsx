import Alert from '@cloudscape-design/components/alert'
import Button from '@cloudscape-design/components/button'
import FormField from '@cloudscape-design/components/form-field'
import Select from '@cloudscape-design/components/select'
import SideNavigation from '@cloudscape-design/components/side-navigation'
import { useLocation } from 'wouter'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { useFollow } from './follow.ts'

/** The pages, and the project that they show. */
export function Navigation() {
  const { can } = useSignedIn()
  const [path] = useLocation()
  const follow = useFollow()
  const pages = [
    { text: 'Connections', href: '/connections' },
    { text: 'OAuth clients', href: '/oauth-clients' },
    { text: 'Projects', href: '/projects' },
    ...(can('access-keys:write') ? [{ text: 'Access keys', href: '/access-keys' }] : []),
    ...(can('audit:read') ? [{ text: 'Audit log', href: '/audit-log' }] : []),
  ]
  const active = pages.find(({ href }) => path.startsWith(href))?.href ?? path
  return (
    <SideNavigation
      activeHref={path === '/' ? '/connections' : active}
      itemsControl={<ProjectSwitcher />}
      items={[
        ...pages.map((page) => ({ type: 'link' as const, ...page })),
        { type: 'divider' },
        { type: 'link', text: 'API reference', href: '/docs' },
      ]}
      onFollow={follow}
    />
  )
}

function ProjectSwitcher() {
  const { projects, project, problem, choose, retry } = useProject()
  const [path, navigate] = useLocation()
  if (problem)
    return (
      <Alert type="error" action={<Button onClick={retry}>Try again</Button>}>
        The projects could not be loaded.
      </Alert>
    )
  return (
    <FormField label="Project">
      <Select
        selectedOption={project ? { value: project.id, label: project.name } : null}
        options={(projects ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        statusType={projects ? 'finished' : 'loading'}
        placeholder={projects ? 'No project yet' : 'Loading'}
        filteringType={(projects?.length ?? 0) > 8 ? 'auto' : 'none'}
        empty="No project yet"
        onChange={({ detail }) => {
          choose(detail.selectedOption.value ?? '')
          // The page shows a connection of the previous project.
          if (path.startsWith('/connections/')) navigate('/connections')
        }}
      />
    </FormField>
  )
}
