/** The powers to clean up after projects. */
export interface SweepPowers {
  /** As `deleteProjects.removeKeys`, without the right to delete projects. */
  deleteProjectKeys: { removeKeys(projectId: string): Promise<void> }
}
