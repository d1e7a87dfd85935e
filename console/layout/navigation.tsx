import Alert from '@cloudscape-design/components/alert'
import Button from '@cloudscape-design/components/button'
import FormField from '@cloudscape-design/components/form-field'
import Select from '@cloudscape-design/components/select'
import SideNavigation from '@cloudscape-design/components/side-navigation'
import TopNavigation from '@cloudscape-design/components/top-navigation'
import { useLocation } from 'wouter'
import { useFollow } from '../parts/hooks.ts'
import { useProject } from '../session/project.tsx'
import { useSession, useSignedIn } from '../session/session.tsx'
import { type ColorMode, useColorMode } from '../theme/color-mode.ts'
import logo from '../wordmark.svg'

/** The pages, and the project that they show. */
export function Navigation() {
  const { can } = useSignedIn()
  const [path] = useLocation()
  const follow = useFollow()
  const pages = [
    { text: 'Connections', href: '/connections' },
    { text: 'OAuth clients', href: '/oauth-clients' },
    { text: 'Projects', href: '/projects' },
    ...(can('access-keys:write')
      ? [
          { text: 'Access keys', href: '/access-keys' },
          { text: 'Sessions', href: '/sessions' },
        ]
      : []),
    ...(can('identity-providers:write')
      ? [{ text: 'Identity providers', href: '/identity-providers' }]
      : []),
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

const modes: Readonly<Record<ColorMode, string>> = {
  system: 'System default',
  light: 'Light',
  dark: 'Dark',
}

/** The bar at the top: the product, the colours, and the user who is signed in. */
export function Header() {
  const { signOut } = useSession()
  const { self } = useSignedIn()
  const [mode, setMode] = useColorMode()
  const follow = useFollow()
  return (
    <div id="header">
      <TopNavigation
        identity={{
          href: '/',
          logo: { src: logo, alt: 'Mooring' },
          onFollow: (event) => {
            event.preventDefault()
            follow({ detail: { href: '/' }, preventDefault: () => undefined })
          },
        }}
        utilities={[
          {
            type: 'menu-dropdown',
            text: 'Appearance',
            ariaLabel: `Appearance: ${modes[mode]}`,
            iconName: 'settings',
            items: Object.entries(modes).map(([id, text]) => ({
              id,
              text,
              itemType: 'checkbox',
              checked: id === mode,
            })),
            onItemClick: ({ detail }) => setMode(detail.id as ColorMode),
          },
          {
            type: 'menu-dropdown',
            text: self.user,
            description: `${self.name} · ${self.role}`,
            iconName: 'user-profile',
            items: [{ id: 'sign-out', text: 'Sign out' }],
            onItemClick: ({ detail }) => {
              if (detail.id === 'sign-out') signOut()
            },
          },
        ]}
      />
    </div>
  )
}
