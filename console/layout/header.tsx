import TopNavigation from '@cloudscape-design/components/top-navigation'
import { useSession, useSignedIn } from '../session/session.tsx'
import { type ColorMode, useColorMode } from '../theme/color-mode.ts'
import logo from '../wordmark.svg'
import { useFollow } from './follow.ts'

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
