import ButtonDropdown from '@cloudscape-design/components/button-dropdown'

interface RowMenuProps {
  /** The row within a sentence: "the project default". */
  readonly what: string
  /** The actions by their labels. */
  readonly actions: Readonly<Record<string, () => void>>
}

/** The menu of actions of one row. */
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
