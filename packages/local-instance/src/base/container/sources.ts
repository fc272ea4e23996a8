/** Where the container tables are known from. */

export const TABLES = 'Components installed with Container Vulnerability Response (installed-with-cvr-data)'
export const FIELDS = 'AWS Security Hub mapping; Wiz field mapping'
export const CHECK = 'sys_dictionary of the table'
export const scope = 'sn_vul_container'
