/** sys_id of the default view, in which the pages show everything. */
export const DEFAULT_VIEW = 'Default view'
