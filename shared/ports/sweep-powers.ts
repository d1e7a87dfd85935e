/** How far the lists of an owner's connections are trusted. */
export type ListsState = 'incomplete' | 'complete' | 'verified'

/** The powers to clean up after projects, and after older versions. */
export interface SweepPowers {
  /** Puts into an owner's lists what versions up to 0.2 wrote, which know no lists. */
  indexConnections: {
    state(ownerId: string): Promise<ListsState>
    /**
     * Compares lists and connections, in both directions, and corrects the lists. What is correct is
     * only read, so a pass that was interrupted can be repeated.
     *
     * @param untilMs when to stop, in milliseconds since the epoch.
     * @returns how many entries were corrected, and whether the pass came to its end.
     */
    correct(ownerId: string, untilMs: number): Promise<{ corrected: number; isAtEnd: boolean }>
    /** Sets the state; an owner that no longer exists has none. */
    mark(ownerId: string, state: ListsState): Promise<void>
  }
  /** As `deleteProjects.removeKeys`, without the right to delete projects. */
  deleteProjectKeys: { removeKeys(projectId: string): Promise<void> }
}
