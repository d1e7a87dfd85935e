import ButtonDropdown from '@cloudscape-design/components/button-dropdown'

interface RowMenuProps {
  /** Of what: "the project default". */
  readonly what: string
  /** What can be done, by what it is called. */
  readonly actions: Readonly<Record<string, () => void>>
}

/** What can be done with one row. */
export function RowMenu({ what, actions }: RowMenuProps) {
  const items = Object.keys(actions).map((text) => ({ id: text, text }))
  if (items.length === 0) return null
  return (
    <ButtonDropdown
      items={items}
      variant="inline-icon"
      ariaLabel={`Actions for ${what}`}
      expandToViewport
      onItemClick={({ detail }) => actions[detail.id]?.()}
    />
  )
}
