/** The variable that names the folder of databases with the application installed, of one run of the tests. */
export const FOLDER = 'INSTALLED_APPLICATIONS'
